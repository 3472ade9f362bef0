import { notFound } from '../../kit/graph/errors.ts';
import { maySee } from '../../kit/graph/viewer.ts';
import type { PaymentResolvers } from '../generated/resolvers.ts';
import { reference } from '../references.ts';

export const Payment: PaymentResolvers = {
  async __resolveReference({ id }, { loaders, viewer }) {
    const payment = await loaders.payment.load(id);
    return payment && maySee(viewer, payment) ? payment : null;
  },
  amount: ({ amount, currency }) => ({ value: amount, currency }),
  refundedAmount: ({ refundedAmount, currency }) => ({ value: refundedAmount, currency }),
  refunds: ({ id }, _input, { loaders }) => loaders.refundsOfPayment.load(id),
  billingAccount: ({ billingAccountId }) => reference(billingAccountId),
  customerOrder: ({ customerOrderId }) => reference(customerOrderId),
  async process({ processId }, _input, { loaders }) {
    const process = await loaders.process.load(processId);
    if (!process) throw notFound();
    return process;
  },
};
