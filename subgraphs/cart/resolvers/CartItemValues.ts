import type { CartItemValuesResolvers } from '../generated/resolvers.ts';

export const CartItemValues: CartItemValuesResolvers = {
  productOffering: ({ productOfferingId }) => ({ __typename: 'ProductOffering', id: productOfferingId }),
};
