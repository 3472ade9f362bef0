import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { toBackend } from '../backend-columns.ts';
import { OrderItem } from '../entities/order-item.entity.ts';
import { ProductOrder } from '../entities/product-order.entity.ts';
import type { RelationshipType } from '../fulfilment/dependencies.ts';
import type { OrderLine, Orders } from '../ports.ts';

/** What a link stated by the other line means for this one. */
const inverse: Partial<Record<RelationshipType, RelationshipType>> = {
  bundles: 'bundledBy',
  brings: 'reliesOn',
  enables: 'reliesOn',
};

/** Links between lines become links between their products, as far as those are known. */
function relationshipsOf(item: OrderItem, around: readonly OrderItem[]): OrderLine['relationships'] {
  // An amendment has taken the place of those that are superseded.
  const items = around.filter(({ supersededBy }) => supersededBy == null);
  const products = new Map(items.map(({ id, productId }) => [id, productId]));
  const own = item.relationships.map(({ type, itemId }) => ({ type, productId: products.get(itemId) }));
  const others = items.flatMap(({ productId, relationships }) =>
    relationships.flatMap(({ type, itemId }) => {
      const back = inverse[type];
      return itemId === item.id && back ? [{ type: back, productId }] : [];
    }),
  );
  const known = [...own, ...others].flatMap(({ type, productId }) => (productId ? [{ type, productId }] : []));
  return [...new Map(known.map((link) => [`${link.type} ${link.productId}`, link])).values()];
}

const customerOf = ({ id, customerId }: Pick<ProductOrder, 'id' | 'customerId'>): string => {
  if (customerId == null) throw new Error(`Order ${id} has no customer yet.`);
  return customerId;
};

const toLine = ({ order, firstPartId, around }: PartOfWhole, item: OrderItem): OrderLine => {
  const productOfferingId = item.productOfferingId ?? '';
  return {
    orderId: order.id,
    firstPartId,
    itemId: item.id,
    action: item.action,
    quantity: item.quantity,
    customerId: customerOf(order),
    guestKey: order.guestKey ?? null,
    billingAccountId: item.billingAccountId ?? null,
    cartId: order.cartId,
    name: item.name ?? productOfferingId,
    productOfferingId,
    productSpecificationId: item.productSpecificationId ?? '',
    productId: item.productId ?? null,
    productVersion: item.productVersion ?? null,
    characteristics: item.characteristics,
    prices: item.prices,
    relationships: relationshipsOf(item, around),
    categoryIds: item.categoryIds,
    resourceSpecifications: item.resourceSpecifications,
    backend: toBackend(item),
    billingAccountAfterProduct: item.billingAccountAfterProduct,
    newBillingAccount: item.newBillingAccount ?? null,
    term: item.term ?? null,
    commitmentMonths: item.commitmentMonths ?? null,
    billing: order.billing ?? null,
    purchaseOrderNumber: order.purchaseOrderNumber ?? null,
    effectiveAt: (order.startsAt ?? order.startedAt)?.toISOString() ?? null,
  };
};

/** A part with the parts around it, and the lines of all of them. */
interface PartOfWhole {
  order: ProductOrder;
  firstPartId: string;
  /** Its own. */
  items: OrderItem[];
  /** Those of all parts. */
  around: OrderItem[];
}

/** Parts with those of the same customer orders, and all their lines: two statements for any number of them. */
async function readParts(em: EntityManager, ids: readonly string[]): Promise<(PartOfWhole | Error)[]> {
  const rows = await em.execute<Record<string, unknown>[]>(sql`
    select distinct sibling.* from ordering.product_order part
      join ordering.product_order sibling on sibling.customer_order_id = part.customer_order_id
     where part.id in (${[...new Set(ids)]})`);
  const orders = rows.map((row) => em.map(ProductOrder, row)).sort((one, other) => one.part - other.part);
  const wholes = Map.groupBy(orders, ({ customerOrderId }) => customerOrderId);
  const orderId = { $in: orders.map(({ id }) => id) };
  const items = await em.find(OrderItem, { orderId }, { orderBy: { orderId: 'asc', position: 'asc' } });
  const byOrder = Map.groupBy(items, (item) => item.orderId);
  return ids.map((id) => {
    const order = orders.find((one) => one.id === id);
    if (!order) return new Error(`There is no order ${id}.`);
    const parts = wholes.get(order.customerOrderId) ?? [];
    const around = parts.flatMap((part) => byOrder.get(part.id) ?? []);
    return { order, firstPartId: parts[0]?.id ?? id, items: byOrder.get(id) ?? [], around };
  });
}

/** Our own orders. What lines that are fulfilled together ask at once, of whichever order, is read at once: never from memory. */
export function createOrders(em: () => EntityManager): Orders {
  const parts = new DataLoader<string, PartOfWhole>((ids) => readParts(em(), ids), { cache: false });
  return {
    async line(orderId, itemId) {
      const part = await parts.load(orderId);
      const item = part.items.find(({ id }) => id === itemId);
      if (!item) throw new Error(`Order ${orderId} has no line ${itemId}.`);
      return toLine(part, item);
    },
    async recipientOf(orderId) {
      const { order, items } = await parts.load(orderId);
      const [backend = null, ...others] = new Map(items.map((item) => [item.backend, toBackend(item)])).values();
      return { customerId: customerOf(order), backend: others.length > 0 ? null : backend };
    },
  };
}
