import type { EntityManager } from '@mikro-orm/postgresql';
import { ProductVersion } from '../entities/product-version.entity.ts';
import type { Product } from '../entities/product.entity.ts';
import type { OrderItemRef } from './product-change.ts';

/** What made a version; no order item: the product changed hands. */
type MadeBy = OrderItemRef | { key: string; orderId: null; orderItemId: null };

/** Keeps what the product is from now on. The key is unique: an order item makes one version, however often it is repeated. */
export const recordVersion = (em: EntityManager, product: Product, action: ProductVersion['action'], by: MadeBy, now: Date) => {
  em.create(ProductVersion, {
    productId: product.id,
    version: product.version,
    status: product.status,
    action,
    characteristics: product.characteristics,
    prices: product.prices,
    validFrom: now,
    productOrderId: by.orderId,
    orderItemId: by.orderItemId,
    changeKey: by.key,
  });
};

/** The product an order item has touched already; undefined when it has not. */
export const touchedBy = async (em: EntityManager, key: string): Promise<string | undefined> =>
  (await em.findOne(ProductVersion, { changeKey: key }))?.productId;
