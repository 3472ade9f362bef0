import type { EntityManager } from '@mikro-orm/postgresql';
import type { ChangeProductInput } from '../generated/resolvers.ts';
import type { Product } from '../entities/product.entity.ts';
import { pricesOf, withDelta } from './product-change.ts';
import { touchProduct } from './touch-product.ts';

/** Gives a product new values and prices; its id stays. */
export const changeProduct = (em: EntityManager, input: ChangeProductInput, now: Date): Promise<Product> =>
  touchProduct(em, { ...input, action: 'modify', by: input, now }, (product) => {
    product.characteristics = withDelta(product.characteristics, input.characteristics);
    product.prices = pricesOf(input.prices);
    return Promise.resolve('ProductAttributeValueChangeEvent');
  });
