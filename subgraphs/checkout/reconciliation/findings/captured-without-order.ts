import { requestPaymentRefund } from '../../payments/refunds/request-payment-refund.ts';
import { Refund } from '../../payments/refunds/refund.entity.ts';
import type { Finding, World } from '../finding.ts';
import { pagesOf } from '../pages.ts';
import { paymentsLeftOver } from '../payments-left-over.ts';

const KEY = 'reconciliation';

/** Gives back all that is left, once; a refund that the provider refused is for a person. */
async function giveBack({ em, now, refunds }: World, paymentId: string): Promise<void> {
  const written = await em.fork().transactional(async (tx) => {
    if ((await tx.count(Refund, { paymentId, key: KEY })) > 0) return undefined;
    return requestPaymentRefund(tx, { paymentId, key: KEY, amount: null, reason: 'The checkout has no order.', at: now });
  });
  if (written && 'refundId' in written) await refunds.start(written.refundId);
}

/** Money taken by a checkout that has no order. It goes back. */
export const capturedWithoutOrder: Finding = (world) => {
  const read = paymentsLeftOver(world, ['CAPTURED', 'PARTIALLY_REFUNDED']);
  const taken = async (first: number, after: string | null) =>
    (await read(first, after)).map(({ id }) => ({ id, heal: () => giveBack(world, id) }));
  return pagesOf(taken, ({ id }) => id);
};
