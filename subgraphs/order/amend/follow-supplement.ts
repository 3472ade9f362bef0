import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { waitsOf } from '../decompose/waits.ts';
import type { ProductOrder } from '../entities/product-order.entity.ts';
import type { AskedOrder } from '../requests/asked-order.ts';
import { asNewItem } from './amended-items.ts';

/** Parts of the same customer order wait for the lines where they are now; what has begun waits for nothing. */
export async function followInOrder(em: EntityManager, { parts, items }: AskedOrder): Promise<void> {
  const partOf = new Map(items.map(({ id, orderId }) => [id, orderId]));
  const startOf = new Map(parts.map(({ id, startsAt }) => [id, startsAt?.getTime() ?? 0]));
  const waits = waitsOf(items.map(asNewItem), ({ id }) => startOf.get(partOf.get(id) ?? '') ?? 0);
  const waiting = parts.flatMap(({ id: part, follows }) => {
    const firsts = waits.filter(({ then }) => partOf.get(then) === part).flatMap(({ first }) => partOf.get(first) ?? []);
    return firsts.filter((id) => id !== part && !follows.includes(id)).map((before) => ({ part, before }));
  });
  if (waiting.length === 0) return;
  // Added where it is: an order of somebody else may let the part wait for it at this very moment.
  await em.execute(sql`
    update ordering.product_order later set follows = later.follows || earlier.ids
      from (
        select waiting.part, jsonb_agg(distinct waiting.before) as ids
          from jsonb_to_recordset(${JSON.stringify(waiting)}::jsonb) as waiting (part uuid, before text)
         group by waiting.part
      ) earlier
     where later.id = earlier.part and later.run_id is null`);
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
