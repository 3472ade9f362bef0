import { totalsOf } from '../../../kit/money.ts';
import { under } from '../../errors.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { quoteAll } from '../../quote-items.ts';

export const configure: NonNullable<QueryResolvers['configure']> = async (_root, { input }, context) => {
  const { productOfferingId } = input;
  const item = { productOfferingId, quantity: input.quantity ?? 1, characteristics: input.characteristics ?? [] };
  const [quoted] = await quoteAll(context, [item]);
  if (!quoted?.offering || quoted.problems.length > 0) {
    return { __typename: 'ConfigurationRejected', problems: under('input', quoted?.problems ?? []) };
  }
  const { offering, characteristics, prices } = quoted;
  const totals = totalsOf(prices, prices[0]?.amount.currency);
  return { __typename: 'Configuration', productOffering: offering, characteristics, prices, totals };
};
