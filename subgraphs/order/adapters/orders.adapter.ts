import type { EntityManager } from '@mikro-orm/postgresql';
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

/** Our own orders. */
export const createOrders = (em: () => EntityManager): Orders => ({
  async line(orderId, itemId) {
    const store = em();
    const order = await store.findOneOrFail(ProductOrder, { id: orderId });
    const items = await store.find(OrderItem, { orderId }, { orderBy: { position: 'asc' } });
    const item = items.find(({ id }) => id === itemId);
    if (!item) throw new Error(`Order ${orderId} has no line ${itemId}.`);
    const productOfferingId = item.productOfferingId ?? '';
    return {
      orderId,
      itemId,
      action: item.action,
      customerId: order.customerId,
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
    };
  },
  async customerOf(orderId) {
    const { customerId } = await em().findOneOrFail(ProductOrder, { id: orderId }, { fields: ['customerId'] });
    return customerId;
  },
});
