import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { storable } from '../storable.ts';
import { Category } from '../entities/category.entity.ts';
import { ProductOfferingPrice } from '../entities/product-offering-price.entity.ts';
import { ProductOffering } from '../entities/product-offering.entity.ts';
import { ProductSpecification } from '../entities/product-specification.entity.ts';

type Rows<T> = (catalogVersion: number, ids: string[]) => Promise<T[]>;

/** One batch of one version; an id that it does not have is null, also one that no database could store. */
const byId = <T extends { id: string }>(version: () => Promise<number>, find: Rows<T>) =>
  new DataLoader<string, T | null>(async (ids) => {
    const rows = await find(await version(), storable(ids));
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  });

// Nothing read here is ever written back.
const readOnly = { disableIdentityMap: true } as const;

/** Every row a request reads, each at most once, all of one version. */
export const createCatalogLoaders = (em: EntityManager, version: () => Promise<number>) => ({
  offering: byId(version, (catalogVersion, ids) => em.find(ProductOffering, { catalogVersion, id: { $in: ids } }, readOnly)),
  specification: byId(version, (catalogVersion, ids) =>
    em.find(ProductSpecification, { catalogVersion, id: { $in: ids } }, readOnly),
  ),
  price: byId(version, (catalogVersion, ids) => em.find(ProductOfferingPrice, { catalogVersion, id: { $in: ids } }, readOnly)),
  category: byId(version, (catalogVersion, ids) => em.find(Category, { catalogVersion, id: { $in: ids } }, readOnly)),
  subCategories: new DataLoader<string, Category[]>(async (parentIds) => {
    const where = { catalogVersion: await version(), parentId: { $in: [...parentIds] } };
    const children = await em.find(Category, where, { ...readOnly, orderBy: { position: 'asc' } });
    const byParent = Map.groupBy(children, ({ parentId }) => parentId);
    return parentIds.map((id) => byParent.get(id) ?? []);
  }),
});

export type CatalogLoaders = ReturnType<typeof createCatalogLoaders>;

/** Many ids, in their order, without those that do not exist. */
export const loadAll = async <T>(loader: DataLoader<string, T | null>, ids: readonly string[]): Promise<T[]> => {
  const found = await Promise.all(ids.map((id) => loader.load(id)));
  return found.filter((row) => row !== null);
};
