import type { EntityManager } from '@mikro-orm/postgresql';
import { Decimal } from 'decimal.js';
import type { Money } from '../../../kit/money.ts';
import { lockRefundable } from './refundable.ts';
import { writeRefund } from './write-refund.ts';

export interface RefundRequest {
  processId: string;
  /** Says what it is for, for example `line:plan`: asked again, nothing more is given back. */
  key: string;
  /** Null: all that is left of all payments, deposits too. */
  amount: Money | null;
  /** Of all that is left, so much is kept back. */
  keep?: Decimal;
  reason: string;
  at: Date;
}

/**
 * Gives money of a checkout back, of its first payments first and never more than was taken. To be called in a transaction; the
 * refunds it answers with are carried out by `refunds.start(id)` after the commit, or by the next sweep.
 */
export async function requestRefund(
  em: EntityManager,
  { processId, key, amount, keep, reason, at }: RefundRequest,
): Promise<string[]> {
  const all = await lockRefundable(em, { processId });
  const known = all.flatMap(({ refunds }) => refunds).filter((refund) => refund.key === key);
  if (known.length > 0) return known.map(({ id }) => id);

  const ids: string[] = [];
  let open = amount ? new Decimal(amount.value) : undefined;
  let kept = keep ?? new Decimal(0);
  for (const { payment, left } of all) {
    if (amount && payment.purpose !== 'ORDER') continue;
    const held = Decimal.min(kept, left);
    kept = kept.minus(held);
    const part = open ? Decimal.min(open, left) : left.minus(held);
    if (!part.isPositive() || part.isZero()) continue;
    open = open?.minus(part);
    ids.push(await writeRefund(em, payment.id, { key, amount: part.toFixed(2), reason, at }));
  }
  await em.flush();
  return ids;
}
