import { notFound } from '../../kit/graph/errors.ts';
import type { ItemRelationshipType, ProductRelationshipResolvers } from '../generated/resolvers.ts';
import { toGraph } from '../tmf/words.ts';

export const ProductRelationship: ProductRelationshipResolvers = {
  type: ({ type }) => toGraph(type) as ItemRelationshipType,
  product: async ({ relatedProductId }, _args, { loaders }) => {
    const product = await loaders.products.load(relatedProductId);
    if (!product) throw notFound();
    return product;
  },
};
