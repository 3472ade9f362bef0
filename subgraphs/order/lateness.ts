import type { ProductOrder } from './entities/product-order.entity.ts';

/** What begins so long after its date is late. */
const GRACE_MS = 60_000;

/** It began more than a minute after its date, or is still to begin although that is as long ago. */
export function isLate(
  { startsAt, startedAt, state }: Pick<ProductOrder, 'startsAt' | 'startedAt' | 'state'>,
  now: Date,
): boolean {
  if (startsAt == null) return false;
  const began = startedAt ?? (state === 'acknowledged' ? now : startsAt);
  return began.getTime() - startsAt.getTime() > GRACE_MS;
}
