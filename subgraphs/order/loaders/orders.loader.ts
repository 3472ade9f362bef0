import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { maySee, type Viewer } from '../../kit/graph/viewer.ts';
import { isUuid } from '../../kit/uuid.ts';
import { ProductOrder } from '../entities/product-order.entity.ts';
import { visibleTo } from './visible-to.ts';

/** Orders by id and by the product they touched, each in one query; one the viewer may not see is as good as missing. */
export function createOrderLoaders(em: EntityManager, viewer: Viewer) {
  const order = new DataLoader<string, ProductOrder | null>(async (ids) => {
    const known = ids.map((id) => id.toLowerCase()).filter(isUuid);
    const orders = known.length > 0 ? await em.find(ProductOrder, { id: { $in: known } }, { disableIdentityMap: true }) : [];
    const byId = new Map(orders.filter((one) => maySee(viewer, one)).map((one) => [one.id, one]));
    return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
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

  return { order, ordersOfProduct };
}
