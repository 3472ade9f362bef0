import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { hasEnded, type Product } from '../entities/product.entity.ts';
import { otherAccountPays, productEnded } from '../errors.ts';
import { productEvent } from './product-events.ts';
import { lockProduct } from './touch-product.ts';

/** Says which account pays for a product that had none. Not a version of its own: the product stays what it was. */
export const attachBillingAccount = (
  em: EntityManager,
  productId: string,
  billingAccountId: string,
  now: Date,
): Promise<Product> =>
  em.fork().transactional(async (tx) => {
    const product = await lockProduct(tx, productId);
    if (product.billingAccountId === billingAccountId) return product;
    if (hasEnded(product)) throw productEnded(productId);
    if (product.billingAccountId != null) throw otherAccountPays(productId);
    product.billingAccountId = billingAccountId;
    await tx.flush();
    await recordEvents(tx, [productEvent('ProductAttributeValueChangeEvent', product, now)]);
    return product;
  });
