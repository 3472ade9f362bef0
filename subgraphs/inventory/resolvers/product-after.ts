import type { Context } from '../context.ts';
import type { Product } from '../entities/product.entity.ts';

/** A product as a mutation left it, not as the request saw it before; it is not read again. */
export const productAfter = (product: Product, { loaders }: Context): Product => {
  loaders.products.clear(product.id).prime(product.id, product);
  loaders.history.clear(product.id);
  loaders.productResources.clear(product.id);
  return product;
};
