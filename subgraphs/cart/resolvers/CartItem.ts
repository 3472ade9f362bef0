import { toAttributes } from '../../../schema/product-types.ts';
import type { CartItemResolvers } from '../generated/resolvers.ts';
import { priceChangeOf } from '../promise/price-change.ts';

export const CartItem: CartItemResolvers = {
  changedBy: ({ changedBy }) => changedBy ?? null,
  productOffering: ({ productOfferingId }) => ({ __typename: 'ProductOffering', id: productOfferingId }),
  product: ({ productId }) => (productId == null ? null : { __typename: 'Product', id: productId }),
  configuration: ({ productSpecificationId, characteristics }) => toAttributes(productSpecificationId ?? '', characteristics),
  pricePromise: ({ promise }) => {
    if (!promise) return null;
    const { promisedAt, softUntil, hardUntil } = promise;
    return { promisedAt: new Date(promisedAt), softUntil: new Date(softUntil), hardUntil: new Date(hardUntil) };
  },
  priceChange: async (line, _args, { loaders }) =>
    priceChangeOf(line, (await loaders.offers.load(line.cartId)).get(line.id)) ?? null,
  relationships: ({ cartId, relationships }) => relationships.map((relationship) => ({ cartId, ...relationship })),
};
