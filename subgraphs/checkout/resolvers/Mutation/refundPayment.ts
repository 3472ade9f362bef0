import { idempotencyConflict } from '../../../kit/graph/user-error.ts';
import { invalidValue } from '../../errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { Payment } from '../../payments/payment.entity.ts';
import { refundOnce } from '../../payments/refunds/refund-once.ts';
import { unknownPayment } from '../../payments/refunds/request-payment-refund.ts';
import { Refund } from '../../payments/refunds/refund.entity.ts';
import { isPlainText } from '../../../kit/plain-text.ts';

export const refundPayment: NonNullable<MutationResolvers['refundPayment']> = async (_root, { input }, context) => {
  const { em, viewer, refunds, loaders } = context;
  if (!isPlainText(input.idempotencyKey, 16))
    return invalidValue(['input', 'idempotencyKey'], 'The key needs 16 to 200 characters.');
  if (!isPlainText(input.reason, 1)) return invalidValue(['input', 'reason'], 'The reason needs 1 to 200 characters.');
  const known = await loaders.payment.load(input.paymentId);
  if (!known) return unknownPayment();

  const answer = await refundOnce(em, input, viewer.subject, context.ports.now());
  if (answer.outcome === 'conflict') return idempotencyConflict(answer.differingPaths);
  if ('problem' in answer.result) return answer.result.problem;
  const { refundId } = answer.result;
  await refunds.start(refundId);
  const refund = await em.findOneOrFail(Refund, { id: refundId });
  const payment = await em.findOneOrFail(Payment, { id: known.id }, { refresh: true });
  return { __typename: 'RefundPaymentSuccess', refund, payment };
};
