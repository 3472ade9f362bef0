import type { Clock } from '../../../kit/clock.ts';
import type { Store } from '../../../kit/database/open-store.ts';
import type { CatalogVersion } from '../../entities/catalog-version.entity.ts';
import { Category } from '../../entities/category.entity.ts';
import { ProductOffering } from '../../entities/product-offering.entity.ts';
import { ProductSpecification } from '../../entities/product-specification.entity.ts';
import { QualificationRule } from '../../entities/qualification-rule.entity.ts';
import type { CatalogSnapshot, ServedVersion } from '../../ports.ts';
import { buildIndex } from '../../search/build-index.ts';
import type { OfferingIndex } from '../../search/offering-index.ts';
import { storable } from '../../storable.ts';
import { readBundles } from './read-bundles.ts';
import { readIndexBatches } from './index-batches.ts';
import { readOriginals } from './read-originals.ts';
import { readPrices } from './read-prices.ts';

// Nothing read here is ever written back.
const readOnly = { disableIdentityMap: true } as const;

/** Keeps what was read; after a failure a later request may have more luck. */
const once = <T>(read: () => Promise<T>) => {
  let known: Promise<T> | undefined;
  return () =>
    (known ??= read().catch((error: unknown) => {
      known = undefined;
      throw error;
    }));
};

export interface StoreSnapshot extends CatalogSnapshot {
  readonly loaded: CatalogVersion;
  /** Whether the prices its index knows are those of this instant; true while it has none. */
  isPricedFor(at: Date): boolean;
}

const toServed = ({ id, loadedAt, source, offeringCount }: CatalogVersion): ServedVersion => ({
  id: String(id),
  loadedAt,
  source,
  offeringCount,
  servedFrom: 'DUMP',
  staleSince: null,
});

/** A loaded version: its rows never change, so what is made of them is made once. */
export const createStoreSnapshot = (
  loaded: CatalogVersion,
  { store, clock, signal }: { store: Store; clock: Clock; signal: AbortSignal },
): StoreSnapshot => {
  const catalogVersion = loaded.id;
  const among = (ids: readonly string[]) => ({ catalogVersion, id: { $in: storable(ids) } });
  const readCategories = () =>
    store.em().find(Category, { catalogVersion }, { ...readOnly, orderBy: { depth: 'asc', position: 'asc' } });
  const readRules = () => store.em().find(QualificationRule, { catalogVersion }, readOnly);
  const categories = once(readCategories);
  let built: OfferingIndex | undefined;
  const index = once(async () => {
    const batches = readIndexBatches(store.em(), catalogVersion, signal);
    return (built = await buildIndex(batches, { categories: await categories(), at: clock.now() }));
  });
  return {
    loaded,
    version: toServed(loaded),
    offerings: (ids) => store.em().find(ProductOffering, among(ids), readOnly),
    bundles: (ids) => readBundles(store.em(), catalogVersion, ids),
    specifications: (ids) => store.em().find(ProductSpecification, among(ids), readOnly),
    prices: (ids) => readPrices(store.em(), catalogVersion, ids),
    originals: (collection, ids) => readOriginals(store.em(), catalogVersion, collection, ids),
    categories,
    qualificationRules: once(readRules),
    index,
    isPricedFor: (at) => built?.isPricedFor(at) ?? true,
  };
};
