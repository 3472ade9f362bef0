import { notFound } from '../../kit/graph/errors.ts';
import type { Context } from '../context.ts';
import type { PaymentActionRequiredResolvers } from '../generated/resolvers.ts';
import type { PaymentActionView } from './hold-view.ts';

const paymentOf = async ({ paymentId }: PaymentActionView, { loaders }: Context) => {
  const payment = await loaders.payment.load(paymentId);
  if (!payment) throw notFound();
  return payment;
};

export const PaymentActionRequired: PaymentActionRequiredResolvers = {
  payment: (hold, _input, context) => paymentOf(hold, context),
  redirectUrl: async (hold, _input, context) => (await paymentOf(hold, context)).redirectUrl ?? null,
  clientSecret: async (hold, _input, context) => (await paymentOf(hold, context)).clientSecret ?? null,
};
