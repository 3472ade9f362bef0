import { maySee } from '../../kit/graph/viewer.ts';
import type { Context } from '../context.ts';
import type { ProductResolvers } from '../generated/resolvers.ts';

/** An agreement is its customer's, also when the product has become another one's. */
const agreementsOf = async (productId: string, { loaders, viewer }: Context) =>
  (await loaders.agreementsOfProduct.load(productId)).filter(({ customerId }) => maySee(viewer, { customerId }));

/** `Product` is an interface of the inventory; here it is only what agreements govern. */
export const Product: ProductResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  agreement: async ({ id }, _args, context) => (await agreementsOf(id, context)).find(({ type }) => type === 'CONTRACT') ?? null,
  agreements: ({ id }, _args, context) => agreementsOf(id, context),
};
