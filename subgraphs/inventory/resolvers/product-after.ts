import { notFound } from '../../kit/graph/errors.ts';
import type { Context } from '../context.ts';

/** A product as a mutation left it, not as the request saw it before. */
export const productAfter = async (id: string, { loaders }: Context) => {
  loaders.products.clear(id);
  loaders.history.clear(id);
  loaders.productResources.clear(id);
  const product = await loaders.products.load(id);
  if (!product) throw notFound();
  return product;
};
