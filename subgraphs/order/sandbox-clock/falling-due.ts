import { setTimeout as wait } from 'node:timers/promises';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { ProductOrder } from '../entities/product-order.entity.ts';

const MOST = 100;
const PATIENCE_MS = 10_000;
const LOOK_MS = 100;
const byDate = { startsAt: 'asc', id: 'asc' } as const;

/** Parts that wait for a date between the two, in the order of their dates. None when the clock is moved back. */
export async function partsFallingDue(em: EntityManager, from: Date, to: Date): Promise<string[]> {
  const where = { state: 'acknowledged', startsAt: { $gt: from, $lte: to }, schedule: { $gt: 0 } } as const;
  const found = await em.find(ProductOrder, where, { fields: ['id'], orderBy: byDate, limit: MOST, disableIdentityMap: true });
  return found.map(({ id }) => id);
}

/** What waits for another part that is held, or the like, rests. */
const underWay: FilterQuery<ProductOrder>[] = [{ state: 'inProgress' }, { state: 'acknowledged', isBlocked: false }];

/** The same as they are once they have come to rest, or patience ends. */
export async function partsAtRest(em: EntityManager, ids: readonly string[]): Promise<ProductOrder[]> {
  const deadline = performance.now() + PATIENCE_MS;
  const where = { id: { $in: [...ids] } };
  const rests = async () => (await em.count(ProductOrder, { ...where, $or: underWay })) === 0;
  while (ids.length > 0 && performance.now() < deadline && !(await rests())) await wait(LOOK_MS);
  return em.find(ProductOrder, where, { orderBy: byDate });
}
