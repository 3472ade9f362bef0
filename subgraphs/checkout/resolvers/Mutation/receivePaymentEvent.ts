import { notFound } from '../../../kit/graph/errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const receivePaymentEvent: NonNullable<MutationResolvers['receivePaymentEvent']> = async (_root, { input }, context) => {
  const received = await context.receivePaymentEvent(input);
  if (received === 'unknown provider') throw notFound('There is no such payment provider.');
  return received === 'received';
};
