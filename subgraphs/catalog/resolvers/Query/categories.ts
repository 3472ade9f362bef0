import { Category } from '../../entities/category.entity.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const categories: NonNullable<QueryResolvers['categories']> = async (_root, _args, { em, loaders, version }) => {
  const where = { catalogVersion: (await version()).id };
  const all = await em.find(Category, where, { orderBy: { depth: 'asc', position: 'asc' }, disableIdentityMap: true });
  // All are here, so what lies above and below each needs no further statement.
  const byParent = Map.groupBy(all, ({ parentId }) => parentId);
  for (const category of all) {
    loaders.category.prime(category.id, category);
    loaders.subCategories.prime(category.id, byParent.get(category.id) ?? []);
  }
  return all;
};
