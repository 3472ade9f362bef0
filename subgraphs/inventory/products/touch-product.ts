import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { notFound } from '../../kit/graph/errors.ts';
import { hasEnded, Product } from '../entities/product.entity.ts';
import { productEnded } from '../errors.ts';
import type { OrderItemRef } from './product-change.ts';
import { productEvent, type ProductEventType } from './product-events.ts';
import { isProductId } from './product-id.ts';
import { recordVersion, touchedBy } from './record-version.ts';

interface Touch {
  productId: string;
  /** Whose product it must be. */
  customerId: string;
  action: 'modify' | 'delete';
  by: OrderItemRef;
  now: Date;
}

/** The product, locked: items of two orders that touch it come one after the other. Somebody else's is as good as missing. */
export const lockProduct = async (em: EntityManager, id: string, customerId?: string): Promise<Product> => {
  const where = customerId === undefined ? { id } : { id, customerId };
  const product = isProductId(id) ? await em.findOne(Product, where, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!product) throw notFound('There is no such product.');
  return product;
};

/** Lets one order item change a product: one version more, once per key, with its events in the same transaction. */
export const touchProduct = (
  em: EntityManager,
  { productId, customerId, action, by, now }: Touch,
  change: (product: Product, tx: EntityManager) => Promise<ProductEventType>,
): Promise<Product> =>
  em.fork().transactional(async (tx) => {
    const product = await lockProduct(tx, productId, customerId);
    if (await touchedBy(tx, by.key)) return product;
    if (hasEnded(product)) throw productEnded(productId);
    const eventType = await change(product, tx);
    product.version += 1;
    recordVersion(tx, product, action, by, now);
    await tx.flush();
    await recordEvents(tx, [productEvent(eventType, product, now)]);
    return product;
  });
