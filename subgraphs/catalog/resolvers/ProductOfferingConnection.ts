import { badUserInput } from '../../kit/graph/errors.ts';
import type { ProductOfferingConnectionResolvers, ProductOfferingEdgeResolvers } from '../generated/resolvers.ts';
import { loadAll } from '../loaders/catalog-loaders.ts';
import { present } from './present.ts';

const MOST_VALUES = 100;

export const ProductOfferingConnection: ProductOfferingConnectionResolvers = {
  // An operator may have taken one away since its catalog was indexed.
  edges: async ({ items }, _args, { loaders }) => {
    const offerings = await Promise.all(items.map(({ id }) => loaders.offering.load(id)));
    return items.filter((_item, index) => offerings[index]);
  },
  nodes: ({ items }, _args, { loaders }) =>
    loadAll(
      loaders.offering,
      items.map(({ id }) => id),
    ),
  totalCount: ({ list }) => list.totalCount,
  didYouMean: ({ list }) => list.didYouMean,
  facets: ({ list }, { first }) => {
    if (first < 1 || first > MOST_VALUES) throw badUserInput(`\`first\` of facets must be 1 to ${MOST_VALUES}.`);
    return list.facets(first);
  },
};

export const ProductOfferingEdge: ProductOfferingEdgeResolvers = {
  node: async ({ id }, _args, { loaders }) => present(await loaders.offering.load(id)),
};
