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
function relationshipsOf(item: OrderItem, items: readonly OrderItem[]): OrderLine['relationships'] {
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

const toLine = (order: ProductOrder, item: OrderItem, items: readonly OrderItem[]): OrderLine => {
  const productOfferingId = item.productOfferingId ?? '';
  return {
    orderId: order.id,
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
    characteristics: item.characteristics,
    prices: item.prices,
    relationships: relationshipsOf(item, items),
    categoryIds: item.categoryIds,
    resourceSpecifications: item.resourceSpecifications,
    backend: toBackend(item),
    billingAccountAfterProduct: item.billingAccountAfterProduct,
    newBillingAccount: item.newBillingAccount ?? null,
    billing: order.billing ?? null,
  };
};

/** Our own orders. What lines that are fulfilled together ask at once, of whichever order, is read at once: never from memory. */
export function createOrders(em: () => EntityManager): Orders {
  const orders = new DataLoader<string, { order: ProductOrder; items: OrderItem[] }>(
    async (ids) => {
      const store = em();
      const found = await store.find(ProductOrder, { id: { $in: [...new Set(ids)] } });
      const items = await store.find(OrderItem, { orderId: { $in: [...new Set(ids)] } }, { orderBy: { position: 'asc' } });
      const byOrder = Map.groupBy(items, ({ orderId }) => orderId);
      return ids.map((id) => {
        const order = found.find((one) => one.id === id);
        return order ? { order, items: byOrder.get(id) ?? [] } : new Error(`There is no order ${id}.`);
      });
    },
    { cache: false },
  );
  return {
    async line(orderId, itemId) {
      const { order, items } = await orders.load(orderId);
      const item = items.find(({ id }) => id === itemId);
      if (!item) throw new Error(`Order ${orderId} has no line ${itemId}.`);
      return toLine(order, item, items);
    },
    async recipientOf(orderId) {
      const { order, items } = await orders.load(orderId);
      const [backend = null, ...others] = new Map(items.map((item) => [item.backend, toBackend(item)])).values();
      return { customerId: customerOf(order), backend: others.length > 0 ? null : backend };
    },
  };
}
