import { toAttributes } from '../../../schema/product-types.ts';
import type { CartItemResolvers } from '../generated/resolvers.ts';

export const CartItem: CartItemResolvers = {
  changedBy: ({ changedBy }) => changedBy ?? null,
  productOffering: ({ productOfferingId }) => ({ __typename: 'ProductOffering', id: productOfferingId }),
  product: ({ productId }) => (productId == null ? null : { __typename: 'Product', id: productId }),
  configuration: ({ productSpecificationId, characteristics }) => toAttributes(productSpecificationId ?? '', characteristics),
  relationships: ({ cartId, relationships }) => relationships.map((relationship) => ({ cartId, ...relationship })),
};
