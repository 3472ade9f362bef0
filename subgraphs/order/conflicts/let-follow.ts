import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Open parts of other orders, whose dates come later, wait for the parts of this order that act on the same products before. */
export async function letFollow(
  em: EntityManager,
  customerOrderId: string,
  precedes: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const waiting = [...precedes].flatMap(([line, parts]) => parts.map((part) => ({ line, part })));
  if (waiting.length === 0) return;
  await em.execute(sql`
    update ordering.product_order later set follows = later.follows || earlier.ids, version = later.version + 1
      from (
        select waiting.part, jsonb_agg(distinct i.order_id) as ids
          from jsonb_to_recordset(${JSON.stringify(waiting)}::jsonb) as waiting (line text, part uuid)
          join ordering.product_order o on o.customer_order_id = ${customerOrderId}
          join ordering.order_item i on i.order_id = o.id and i.id = waiting.line
         group by waiting.part
      ) earlier
     where later.id = earlier.part and later.state = 'acknowledged' and later.run_id is null`);
}
