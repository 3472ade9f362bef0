import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { waitsOf } from '../decompose/waits.ts';
import type { ProductOrder } from '../entities/product-order.entity.ts';
import { hasBegun, type AskedOrder } from '../requests/asked-order.ts';
import { asNewItem } from './amended-items.ts';

const add = (part: ProductOrder, ids: readonly string[]) => {
  const missing = ids.filter((id) => id !== part.id && !part.follows.includes(id));
  if (missing.length > 0) part.follows = [...part.follows, ...missing];
};

/** Parts of the same customer order wait for the lines where they are now; what has begun waits for nothing. */
export function followInOrder({ parts, items }: AskedOrder): void {
  const partOf = new Map(items.map(({ id, orderId }) => [id, orderId]));
  const startOf = new Map(parts.map(({ id, startsAt }) => [id, startsAt?.getTime() ?? 0]));
  const waits = waitsOf(items.map(asNewItem), ({ id }) => startOf.get(partOf.get(id) ?? '') ?? 0);
  for (const part of parts.filter((one) => !hasBegun(one))) {
    const firsts = waits.filter(({ then }) => partOf.get(then) === part.id).flatMap(({ first }) => partOf.get(first) ?? []);
    add(part, firsts);
  }
}

/** Orders of other customer orders that wait for the superseded part, and begin no earlier, wait for the one in its place as well. */
export const followFromOutside = (em: EntityManager, { id, customerOrderId, startsAt, supersedesId }: ProductOrder) =>
  em.execute(sql`
    update ordering.product_order set follows = follows || ${JSON.stringify([id])}::jsonb
     where follows @> ${JSON.stringify([supersedesId])}::jsonb and customer_order_id <> ${customerOrderId}
       and state = 'acknowledged' and run_id is null
       and (${startsAt}::timestamptz is null or starts_at >= ${startsAt}::timestamptz)`);

/** Open parts that must not begin before this one is final. */
export const precede = async (em: EntityManager, id: string, partIds: readonly string[]): Promise<void> => {
  if (partIds.length === 0) return;
  await em.execute(sql`
    update ordering.product_order set follows = follows || ${JSON.stringify([id])}::jsonb
     where id in (${[...partIds]}) and run_id is null and not follows @> ${JSON.stringify([id])}::jsonb`);
};
