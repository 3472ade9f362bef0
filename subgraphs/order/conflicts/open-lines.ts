import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CharacteristicValue } from '../../../schema/product-types.ts';
import type { ItemAction } from '../entities/order-item.entity.ts';

/** A line of an accepted order that is not done, about a product that exists. */
export interface OpenLine {
  productId: string;
  /** The part it is in. */
  orderId: string;
  customerOrderId: string;
  itemId: string;
  customerId: string | null;
  guestKey: string | null;
  action: ItemAction;
  /** It is being undone, and comes to nothing. */
  isGivenUp: boolean;
  productSpecificationId: string | null;
  characteristics: CharacteristicValue[];
  /** The date of its part; null: at once. */
  startsAt: Date | null;
}

type Row = Omit<OpenLine, 'startsAt'> & { startsAt: number | null };

/** The words of `order_item_open_product_index`. */
const open = sql`i.state not in ('completed', 'failed', 'cancelled', 'partial') and i.superseded_by is null`;

const columns = sql`
  i.order_id as "orderId", o.customer_order_id as "customerOrderId", i.id as "itemId", o.customer_id as "customerId",
  o.guest_key as "guestKey", i.action, i.given_up is not null as "isGivenUp", i.product_specification_id as "productSpecificationId",
  i.characteristics, (extract(epoch from o.starts_at) * 1000)::float8 as "startsAt", o.seq, i.position`;

/**
 * What open orders are about to do to these products, in the order in which they were accepted: also the end of a window whose product
 * is there by now, although its own line does not know it yet.
 */
export async function openLines(em: EntityManager, productIds: readonly string[]): Promise<OpenLine[]> {
  if (productIds.length === 0) return [];
  const ids = [...productIds];
  const rows = await em.execute<Row[]>(sql`
    select i.product_id as "productId", ${columns}
      from ordering.order_item i join ordering.product_order o on o.id = i.order_id
     where i.product_id in (${ids}) and ${open}
    union all
    select bringing.product_id, ${columns}
      from ordering.order_item bringing
      join ordering.product_order brought on brought.id = bringing.order_id
      join ordering.product_order o on o.customer_order_id = brought.customer_order_id
      join ordering.order_item i on i.order_id = o.id and i.brought_by = bringing.id and i.product_id is null
     where bringing.product_id in (${ids}) and bringing.action = 'add' and ${open}
     order by seq, position`);
  return rows.map(({ startsAt, ...row }) => ({ ...row, startsAt: startsAt === null ? null : new Date(startsAt) }));
}
