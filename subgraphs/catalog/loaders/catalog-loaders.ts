import DataLoader from 'dataloader';
import { treeOf, type CategoryTree } from '../category-tree.ts';
import type { CatalogSnapshot } from '../ports.ts';

type Snapshot = () => Promise<CatalogSnapshot>;

/** One batch of one snapshot; an id that it does not have is null. What comes unasked is known from then on. */
const byId = <T extends { id: string }>(
  snapshot: Snapshot,
  find: (from: CatalogSnapshot, ids: readonly string[]) => Promise<T[]>,
) => {
  const loader = new DataLoader<string, T | null>(async (ids): Promise<(T | null)[]> => {
    const found = new Map((await find(await snapshot(), ids)).map((row) => [row.id, row]));
    for (const [id, row] of found) loader.prime(id, row);
    return ids.map((id) => found.get(id) ?? null);
  });
  return loader;
};

const fromTree = <T>(snapshot: Snapshot, find: (tree: CategoryTree, id: string) => T) =>
  new DataLoader<string, T>(async (ids) => {
    const tree = treeOf(await (await snapshot()).categories());
    return ids.map((id) => find(tree, id));
  });

/** Everything a request reads, each at most once, all of one snapshot. */
export const createCatalogLoaders = (snapshot: Snapshot) => ({
  offering: byId(snapshot, (from, ids) => from.offerings(ids)),
  specification: byId(snapshot, (from, ids) => from.specifications(ids)),
  price: byId(snapshot, (from, ids) => from.prices(ids)),
  original: {
    productOffering: byId(snapshot, (from, ids) => from.originals('productOffering', ids)),
    productSpecification: byId(snapshot, (from, ids) => from.originals('productSpecification', ids)),
    productOfferingPrice: byId(snapshot, (from, ids) => from.originals('productOfferingPrice', ids)),
  },
  category: fromTree(snapshot, ({ byId: categories }, id) => categories.get(id) ?? null),
  subCategories: fromTree(snapshot, ({ childrenOf }, id) => childrenOf.get(id) ?? []),
});

export type CatalogLoaders = ReturnType<typeof createCatalogLoaders>;

/** Many ids, in their order, without those that do not exist. */
export const loadAll = async <T>(loader: DataLoader<string, T | null>, ids: readonly string[]): Promise<T[]> => {
  const found = await Promise.all(ids.map((id) => loader.load(id)));
  return found.filter((row) => row !== null);
};
