import type { EntityManager } from '@mikro-orm/postgresql';
import { isPositive } from '../kit/money.ts';
import type { CheckoutProcess } from './entities/checkout-process.entity.ts';
import { requestRefund } from './payments/refunds/request-refund.ts';

/** Asks for what was paid for lines that were given up, once for each; for all of it, deposits too, when nothing is left of the order. */
export async function refundFailedLines(
  em: EntityManager,
  { id: processId, paidLines }: CheckoutProcess,
  failedItemIds: readonly string[],
  at: Date,
): Promise<string[]> {
  if (!paidLines || failedItemIds.length === 0) return [];
  const failed = paidLines.filter(({ cartItemId }) => failedItemIds.includes(cartItemId));
  if (failed.length === paidLines.length)
    return requestRefund(em, { processId, key: 'order', amount: null, reason: 'Nothing of the order was delivered.', at });
  const refunds: string[] = [];
  for (const { cartItemId, amount } of failed) {
    if (!isPositive(amount)) continue;
    const request = { processId, key: `line:${cartItemId}`, amount, reason: 'The line was not delivered.', at };
    refunds.push(...(await requestRefund(em, request)));
  }
  return refunds;
}
