import { forbidden } from '../../../kit/graph/errors.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { quoteAll } from '../../quote-items.ts';

export const quoteItems: NonNullable<QueryResolvers['quoteItems']> = async (_root, { items }, context) => {
  if (context.viewer.role !== 'service') throw forbidden();
  const quotes = await quoteAll(context, items);
  return quotes.map(({ offering, specification, ...quoted }, index) => ({
    ...quoted,
    ref: items[index]?.ref ?? '',
    productOffering: offering,
    resourceSpecifications: specification?.resourceSpecifications ?? [],
    requires: offering?.relationships.filter(({ type }) => type === 'requires').map(({ id }) => id) ?? [],
  }));
};
