import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { notFound } from '../../kit/graph/errors.ts';
import { hasEnded, Product } from '../entities/product.entity.ts';
import { productEnded } from '../errors.ts';
import type { TransferProductInput } from '../generated/resolvers.ts';
import { productEvent } from './product-events.ts';
import { recordVersion, touchedBy } from './record-version.ts';
import { relyingProducts } from './relying-products.ts';
import { lockProduct } from './touch-product.ts';

const keyOf = ({ key }: TransferProductInput, productId: string) => `transfer:${key}:${productId}`;

/** It is the new customer's, and who held the token of the cart it came from has nothing to do with it any more. */
const handOver = (product: Product, { newCustomerId, billingAccountId }: TransferProductInput) => {
  product.customerId = newCustomerId;
  product.billingAccountId = billingAccountId;
  product.guestKey = null;
  product.version += 1;
};

/** Hands a product over to another customer with all that relies on it, once per key: one version more of each, which no order made. */
export const transferProduct = (em: EntityManager, input: TransferProductInput, now: Date): Promise<Product> =>
  em.fork().transactional(async (tx) => {
    const { productId, customerId } = input;
    const product = await lockProduct(tx, productId);
    if (await touchedBy(tx, keyOf(input, product.id))) return product;
    if (product.customerId !== customerId) throw notFound('There is no such product.');
    if (hasEnded(product)) throw productEnded(productId);
    const ids = (await relyingProducts(tx, [product.id])).map(({ id }) => id);
    const where = { id: { $in: ids }, customerId, status: 'active' } as const;
    const along = await tx.find(Product, where, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE });
    const moved = [product, ...along];
    for (const one of moved) {
      handOver(one, input);
      recordVersion(tx, one, 'noChange', { key: keyOf(input, one.id), orderId: null, orderItemId: null }, now);
    }
    await tx.flush();
    await recordEvents(
      tx,
      moved.map((one) => productEvent('ProductAttributeValueChangeEvent', one, now)),
    );
    return product;
  });
