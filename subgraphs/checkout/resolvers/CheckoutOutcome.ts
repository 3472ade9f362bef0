import type { CheckoutOutcomeResolvers } from '../generated/resolvers.ts';
import { reference } from '../references.ts';

export const CheckoutOutcome: CheckoutOutcomeResolvers = {
  customerOrder: ({ customerOrderId }) => ({ id: customerOrderId ?? '' }),
  productOrder: ({ productOrderId }) => ({ id: productOrderId ?? '' }),
  customer: ({ customerId }) => reference(customerId),
  account: ({ accountId }) => reference(accountId),
  billingAccount: ({ billingAccountId }) => reference(billingAccountId),
  billingAccounts: ({ billingAccountId, namedBillingAccountIds }) =>
    [billingAccountId, ...namedBillingAccountIds].flatMap((id) => reference(id) ?? []),
  payment: async ({ id, paymentId }, _input, { loaders }) =>
    (await loaders.paymentsOfProcess.load(id)).find((payment) => payment.id === paymentId) ?? null,
  payments: ({ id }, _input, { loaders }) => loaders.paymentsOfProcess.load(id),
};
