import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { maySee, type Viewer } from '../../kit/graph/viewer.ts';
import { isUuid } from '../../kit/uuid.ts';
import { CustomerOrder } from '../entities/customer-order.entity.ts';
import { ProductOrder } from '../entities/product-order.entity.ts';
import { visibleTo } from '../../kit/graph/visible-to.ts';

type Seen = ProductOrder | CustomerOrder;

/** By id in one query; one the viewer may not see is as good as missing. */
const byIdLoader = <Order extends Seen>(viewer: Viewer, find: (ids: string[]) => Promise<Order[]>) =>
  new DataLoader<string, Order | null>(async (ids) => {
    const known = ids.map((id) => id.toLowerCase()).filter(isUuid);
    const orders = known.length > 0 ? await find(known) : [];
    const byId = new Map(orders.filter((one) => maySee(viewer, one)).map((one) => [one.id, one]));
    return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
  });

/** Orders by id, by the customer's order they are parts of, by the product they touched and by the order they supersede, each in one query. */
export function createOrderLoaders(em: EntityManager, viewer: Viewer) {
  const order = byIdLoader(viewer, (ids) => em.find(ProductOrder, { id: { $in: ids } }, { disableIdentityMap: true }));
  const customerOrder = byIdLoader(viewer, (ids) => em.find(CustomerOrder, { id: { $in: ids } }, { disableIdentityMap: true }));

  /** Without looking at the viewer: who may see the customer's order may see its parts. */
  const parts = new DataLoader<string, ProductOrder[]>(async (customerOrderIds) => {
    const where = { customerOrderId: { $in: [...customerOrderIds] } };
    const found = await em.find(ProductOrder, where, { orderBy: { part: 'asc' }, disableIdentityMap: true });
    for (const part of found) order.prime(part.id, part);
    const byWhole = Map.groupBy(found, ({ customerOrderId }) => customerOrderId);
    return customerOrderIds.map((id) => byWhole.get(id) ?? []);
  });

  const ordersOfProduct = new DataLoader<string, ProductOrder[]>(async (productIds) => {
    const rows = await em.execute<({ product_id: string } & Record<string, unknown>)[]>(sql`
      select i.product_id, o.* from ordering.order_item i join ordering.product_order o on o.id = i.order_id
      where i.product_id in (${[...productIds]}) and ${visibleTo(viewer)} order by o.seq`);
    const found = rows.map(({ product_id: productId, ...row }) => ({ productId, order: em.map(ProductOrder, row) }));
    for (const { order: one } of found) order.prime(one.id, one);
    const byProduct = Map.groupBy(found, ({ productId }) => productId);
    return productIds.map((id) => (byProduct.get(id) ?? []).map(({ order: one }) => one));
  });

  const supersededBy = new DataLoader<string, ProductOrder | null>(async (ids) => {
    const found = await em.find(ProductOrder, { supersedesId: { $in: [...ids] } }, { disableIdentityMap: true });
    const bySuperseded = new Map(found.map((one) => [one.supersedesId, one]));
    return ids.map((id) => bySuperseded.get(id) ?? null);
  });

  return { order, customerOrder, parts, ordersOfProduct, supersededBy };
}
