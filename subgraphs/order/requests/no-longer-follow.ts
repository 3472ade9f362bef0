import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ProductOrder } from '../entities/product-order.entity.ts';

/**
 * Parts of other customer orders and this one do not wait for each other any more: its date is another one, and who waits for whom is
 * found anew. Answers those whose date has come while they waited for this one.
 */
export async function noLongerFollow(em: EntityManager, part: ProductOrder): Promise<ProductOrder[]> {
  const rows = await em.execute<object[]>(sql`
    update ordering.product_order other set follows = follows - ${part.id}::text, version = version + 1
     where follows @> ${JSON.stringify([part.id])}::jsonb and customer_order_id <> ${part.customerOrderId} and run_id is null
    returning *`);
  const own = await em.find(ProductOrder, { customerOrderId: part.customerOrderId }, { fields: ['id'] });
  const siblings = new Set(own.map(({ id }) => id));
  part.follows = part.follows.filter((id) => siblings.has(id));
  return rows.map((row) => em.map(ProductOrder, row)).filter(({ isBlocked }) => isBlocked);
}
