import type { Category } from './entities/category.entity.ts';

/** A catalog's categories by id and by what is above them. */
export interface CategoryTree {
  byId: ReadonlyMap<string, Category>;
  childrenOf: ReadonlyMap<string | null, Category[]>;
}

const trees = new WeakMap<readonly Category[], CategoryTree>();

/** Built once for each list, and a snapshot keeps its list. */
export const treeOf = (categories: readonly Category[]): CategoryTree => {
  const known = trees.get(categories);
  if (known) return known;
  const byId = new Map(categories.map((category) => [category.id, category]));
  const tree = { byId, childrenOf: Map.groupBy(categories, ({ parentId }) => parentId ?? null) };
  trees.set(categories, tree);
  return tree;
};
