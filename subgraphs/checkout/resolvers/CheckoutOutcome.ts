import type { CheckoutOutcomeResolvers } from '../generated/resolvers.ts';
import { reference } from '../references.ts';

export const CheckoutOutcome: CheckoutOutcomeResolvers = {
  productOrder: ({ productOrderId }) => ({ id: productOrderId ?? '' }),
  customer: ({ customerId }) => ({ id: customerId ?? '' }),
  account: ({ accountId }) => reference(accountId),
  billingAccount: ({ billingAccountId }) => reference(billingAccountId),
  payment: async ({ paymentId }, _input, { loaders }) => (paymentId ? ((await loaders.payment.load(paymentId)) ?? null) : null),
};
