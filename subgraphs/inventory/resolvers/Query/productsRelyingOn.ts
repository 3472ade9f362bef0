import type { QueryResolvers } from '../../generated/resolvers.ts';
import { relyingProducts } from '../../products/relying-products.ts';

export const productsRelyingOn: NonNullable<QueryResolvers['productsRelyingOn']> = (_root, { productIds }, context) =>
  relyingProducts(context.em, productIds);
