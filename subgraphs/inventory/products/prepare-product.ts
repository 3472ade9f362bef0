import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { badUserInput } from '../../kit/graph/errors.ts';
import { ProductRelationship } from '../entities/product-relationship.entity.ts';
import { Product } from '../entities/product.entity.ts';
import { productEnded } from '../errors.ts';
import type { PrepareProductInput } from '../generated/resolvers.ts';
import { toTmf } from '../tmf/words.ts';
import { beginProduct } from './begin-product.ts';
import { pricesOf } from './product-change.ts';
import { productEvent } from './product-events.ts';
import { isProductId } from './product-id.ts';
import { recordVersion } from './record-version.ts';

const relate = async (em: EntityManager, product: Product, { relationships }: PrepareProductInput) => {
  if (relationships.length === 0) return;
  const ids = [...new Set(relationships.map(({ productId }) => productId))];
  const known = ids.every(isProductId) ? await em.count(Product, { id: { $in: ids } }) : 0;
  if (known !== ids.length) throw badUserInput('A related product does not exist.');
  for (const { type, productId } of relationships) {
    em.create(ProductRelationship, { productId: product.id, type: toTmf(type), relatedProductId: productId });
  }
};

/** Makes the product of an order item, once per key, unless it was taken back already. */
export const prepareProduct = (em: EntityManager, input: PrepareProductInput, now: Date): Promise<Product> =>
  em.fork().transactional(async (tx) => {
    const { productId, discarded } = await beginProduct(tx, input.key);
    if (discarded) throw productEnded(productId ?? input.key);
    if (productId) return tx.findOneOrFail(Product, { id: productId });
    const product = tx.create(Product, {
      id: crypto.randomUUID(),
      name: input.name,
      status: 'pendingActive',
      version: 1,
      productOfferingId: input.productOfferingId,
      productSpecificationId: input.productSpecificationId,
      customerId: input.customerId,
      guestKey: input.guestKey ?? null,
      billingAccountId: input.billingAccountId ?? null,
      characteristics: input.characteristics,
      term: input.term ?? null,
      prices: pricesOf(input.prices),
    });
    await relate(tx, product, input);
    recordVersion(tx, product, 'add', input, now);
    await tx.flush();
    await recordEvents(tx, [productEvent('ProductCreateEvent', product, now)]);
    return product;
  });
