import type { QueryResolvers } from '../../generated/resolvers.ts';
import { relyingProducts } from '../../products/relying-products.ts';
import { serviceOnly } from '../service-only.ts';

export const productsRelyingOn: NonNullable<QueryResolvers['productsRelyingOn']> = (_root, { productIds }, context) => {
  serviceOnly(context);
  return relyingProducts(context.em, productIds);
};
