import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { dependenciesOf, NEED, type Dependency, type ItemRelationship } from '../fulfilment/dependencies.ts';
import type { OpenLine } from './open-lines.ts';

type Row = Omit<OpenLine, 'startsAt'> & {
  startsAt: number | null;
  /** The line of that order which brought the product, or only refers to it. */
  neededId: string;
  relationships: ItemRelationship[];
  /** It adds or changes something on a date that has not come yet. */
  isPlanned: boolean;
};

/** The lines that cannot work without one line, directly or through others. */
export function relyingOn(id: string, needs: readonly Dependency[]): ReadonlySet<string> {
  const relying = new Set([id]);
  // A set goes on through what is added to it.
  for (const one of relying) for (const { dependent, target } of needs) if (target === one) relying.add(dependent);
  relying.delete(id);
  return relying;
}

/**
 * What will still be set up on a date by orders in which it relies on one of these products, although the lines about these are done: to
 * the product it is no change, but the product must be there.
 */
export async function relyingLines(em: EntityManager, productIds: readonly string[]): Promise<OpenLine[]> {
  if (productIds.length === 0) return [];
  const rows = await em.execute<Row[]>(sql`
    select needed.product_id as "productId", needed.id as "neededId", i.order_id as "orderId", o.customer_order_id as "customerOrderId",
           i.id as "itemId", o.customer_id as "customerId", o.guest_key as "guestKey", i.given_up is not null as "isGivenUp",
           i.product_specification_id as "productSpecificationId", i.relationships,
           (extract(epoch from o.starts_at) * 1000)::float8 as "startsAt",
           i.action in ('add', 'modify') and i.superseded_by is null and o.state = 'acknowledged' and o.starts_at is not null
             and o.run_id is null as "isPlanned"
      from ordering.order_item needed
      join ordering.product_order own on own.id = needed.order_id
      join ordering.product_order o on o.customer_order_id = own.customer_order_id
      join ordering.order_item i on i.order_id = o.id
     where needed.product_id in (${[...productIds]}) and exists (
       select from ordering.product_order waiting
        where waiting.customer_order_id = own.customer_order_id and waiting.state = 'acknowledged' and waiting.starts_at is not null
          and waiting.run_id is null)
     order by o.seq, i.position`);
  const orders = Map.groupBy(rows, ({ productId, customerOrderId, neededId }) =>
    JSON.stringify([productId, customerOrderId, neededId]),
  );
  return [...orders.values()].flatMap((lines) => {
    const links = lines.map(({ itemId, relationships }) => ({ id: itemId, relationships }));
    const relying = relyingOn(lines[0]?.neededId ?? '', dependenciesOf(links, NEED));
    return lines.filter(({ itemId, isPlanned }) => isPlanned && relying.has(itemId)).map(toOpenLine);
  });
}

const toOpenLine = ({ startsAt, ...line }: Row): OpenLine => ({
  ...line,
  action: 'noChange',
  characteristics: [],
  startsAt: startsAt === null ? null : new Date(startsAt),
});
