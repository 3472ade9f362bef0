import type { EntityManager } from '@mikro-orm/postgresql';
import { ProductOrder } from '../entities/product-order.entity.ts';
import { anotherRun, type NextRun } from './next-run.ts';

/** One that begins right now is waited for: it finds this part final, or says here that it has to wait. */
const FOLLOWERS = `
  select follower.* from ordering.product_order follower
   where follower.follows @> ?::jsonb and follower.run_id is null order by follower.starts_at nulls first, follower.id for update`;

/** A part is final: those that were due before, and had to wait for it, get another run. */
export async function releaseFollowers(em: EntityManager, { id }: ProductOrder): Promise<NextRun[]> {
  const rows = await em.execute<object[]>(FOLLOWERS, [JSON.stringify([id])]);
  const followers = rows.map((row) => em.map(ProductOrder, row)).filter(({ isBlocked }) => isBlocked);
  return followers.map((follower) => {
    follower.isBlocked = false;
    return anotherRun(follower);
  });
}
