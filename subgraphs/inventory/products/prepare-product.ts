import type { EntityManager } from '@mikro-orm/postgresql';
import { isUniqueViolation } from '../../kit/database/sql-errors.ts';
import { recordEvents } from '../../kit/events/record-event.ts';
import { badUserInput } from '../../kit/graph/errors.ts';
import { ProductRelationship } from '../entities/product-relationship.entity.ts';
import { Product } from '../entities/product.entity.ts';
import type { PrepareProductInput } from '../generated/resolvers.ts';
import { toTmf } from '../tmf/words.ts';
import { assignResources } from './assign-resources.ts';
import { pricesOf } from './product-change.ts';
import { productEvent } from './product-events.ts';
import { isProductId } from './product-id.ts';
import { recordVersion, touchedBy } from './record-version.ts';

const relate = async (em: EntityManager, product: Product, { relationships }: PrepareProductInput) => {
  if (relationships.length === 0) return;
  const ids = [...new Set(relationships.map(({ productId }) => productId))];
  const known = ids.every(isProductId) ? await em.count(Product, { id: { $in: ids } }) : 0;
  if (known !== ids.length) throw badUserInput('A related product does not exist.');
  for (const { type, productId } of relationships) {
    em.create(ProductRelationship, { productId: product.id, type: toTmf(type), relatedProductId: productId });
  }
};

const create = (em: EntityManager, input: PrepareProductInput, now: Date): Promise<string> =>
  em.transactional(async (tx) => {
    const before = await touchedBy(tx, input.key);
    if (before) return before;
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
      prices: pricesOf(input.prices),
    });
    await relate(tx, product, input);
    recordVersion(tx, product, 'add', input, now);
    await tx.flush();
    await assignResources(tx, product.id, input.cartId, input.cartItemId, now);
    await recordEvents(tx, [productEvent('ProductCreateEvent', product, now)]);
    return product.id;
  });

/** Makes the product of an order item and gives it what its cart line holds, once per key. Returns its id. */
export const prepareProduct = async (em: EntityManager, input: PrepareProductInput, now: Date): Promise<string> => {
  try {
    return await create(em.fork(), input, now);
  } catch (error) {
    // A twin was faster: its product is the one.
    const twin = isUniqueViolation(error, 'product_version_change_key_unique') && (await touchedBy(em.fork(), input.key));
    if (twin) return twin;
    throw error;
  }
};
