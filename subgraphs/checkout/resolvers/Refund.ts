import type { RefundResolvers } from '../generated/resolvers.ts';

export const Refund: RefundResolvers = {
  amount: async ({ amount, paymentId }, _input, { loaders }) => ({
    value: amount,
    currency: (await loaders.payment.load(paymentId))?.currency ?? '',
  }),
};
