import type { CategoryResolvers } from '../generated/resolvers.ts';

export const Category: CategoryResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.category.load(id),
  isRoot: ({ parentId }) => !parentId,
  parent: ({ parentId }, _args, { loaders }) => (parentId ? loaders.category.load(parentId) : null),
  subCategories: ({ id }, _args, { loaders }) => loaders.subCategories.load(id),
};
