import type { Category } from './entities/category.entity.ts';

type Placed = Pick<Category, 'id' | 'parentId'>;

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

/** These and all that follow from them, nearest first; what goes in circles is gone round once. */
const withFollowing = (ids: readonly string[], next: (id: string) => readonly string[]): Set<string> => {
  const all = new Set(ids);
  // What is added meanwhile is visited too.
  for (const id of all) for (const other of next(id)) all.add(other);
  return all;
};

/** Categories with all above them. */
export const withAbove = (ids: readonly string[], { byId }: { byId: ReadonlyMap<string, Placed> }): Set<string> =>
  withFollowing(ids, (id) => {
    const parentId = byId.get(id)?.parentId;
    return parentId == null ? [] : [parentId];
  });

/** Categories with all below them. */
export const withBelow = (ids: readonly string[], { childrenOf }: Pick<CategoryTree, 'childrenOf'>): Set<string> =>
  withFollowing(ids, (id) => (childrenOf.get(id) ?? []).map((child) => child.id));

/** Each category with all above it. */
export const categoryPaths = (categories: readonly Placed[]): Map<string, string[]> => {
  const byId = new Map(categories.map((category) => [category.id, category]));
  return new Map(categories.map(({ id }) => [id, [...withAbove([id], { byId })]]));
};
