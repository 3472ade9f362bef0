import type { EntityManager } from '@mikro-orm/postgresql';
import type { ChangeProductInput } from '../generated/resolvers.ts';
import { ProductVersion } from '../entities/product-version.entity.ts';
import type { Product } from '../entities/product.entity.ts';
import { pricesOf, withDelta } from './product-change.ts';
import { rebasePrices } from './rebase-prices.ts';
import { touchProduct } from './touch-product.ts';

/** Another change may have come between: its prices stay, and what this one makes of them is added. */
async function pricesAfter(em: EntityManager, { id, version, prices }: Product, input: ChangeProductInput) {
  const wanted = pricesOf(input.prices);
  const { productVersion } = input;
  if (productVersion == null || productVersion === version) return wanted;
  const basis = await em.findOne(ProductVersion, { productId: id, version: productVersion });
  return basis ? rebasePrices(wanted, basis.prices, prices) : wanted;
}

/** Gives a product new values and prices; its id stays. */
export const changeProduct = (em: EntityManager, input: ChangeProductInput, now: Date): Promise<Product> =>
  touchProduct(em, { ...input, action: 'modify', by: input, now }, async (product, tx) => {
    product.characteristics = withDelta(product.characteristics, input.characteristics);
    product.prices = await pricesAfter(tx, product, input);
    return 'ProductAttributeValueChangeEvent';
  });
