import type { CatalogSnapshot, CatalogSource, CollectionWithOriginals } from '../../ports.ts';
import { openOperator, type Operator, type OperatorOptions } from '../on-demand/operator.ts';
import { readOriginals } from '../on-demand/read-originals.ts';
import { withChildren } from '../with-children.ts';
import { Changed } from './changed.ts';

type Read<T> = (ids: readonly string[]) => Promise<T[]>;

/** What has changed since the load is the operator's to say, and what the load does not have; the rest is as it was loaded. */
const either =
  <T extends { id: string }>(loaded: Read<T>, operator: Read<T>, hasChanged: (id: string) => boolean): Read<T> =>
  async (ids) => {
    const changed = ids.filter(hasChanged);
    const others = ids.filter((id) => !hasChanged(id));
    const [fresh, stored] = await Promise.all([
      changed.length > 0 ? operator(changed).catch(() => loaded(changed)) : [],
      others.length > 0 ? loaded(others) : [],
    ]);
    const known = new Set(stored.map(({ id }) => id));
    const unknown = others.filter((id) => !known.has(id));
    const unchanged = stored.filter(({ id }) => !hasChanged(id)); // a price brings those it leads to
    return [...fresh, ...unchanged, ...(unknown.length > 0 ? await operator(unknown) : [])];
  };

const merge = (loaded: CatalogSnapshot, { catalog, shelf, failingSince, stamp }: Operator, changed: Changed): CatalogSnapshot => {
  const fromOperator = async (ids: readonly string[]) => {
    const [{ place }, offerings] = await Promise.all([shelf.get(), catalog.offerings(ids)]);
    return offerings.map(place);
  };
  const isPriceChanged = (id: string) =>
    changed.has('productOfferingPrice', id) || changed.has('productOffering', catalog.holderOf(id) ?? '');
  const offerings = either(
    (ids) => loaded.offerings(ids),
    fromOperator,
    (id) => changed.has('productOffering', id),
  );
  const originals = (collection: CollectionWithOriginals) =>
    either(
      (ids) => loaded.originals(collection, ids),
      (ids) => readOriginals(catalog, collection, ids),
      collection === 'productOfferingPrice' ? isPriceChanged : (id) => changed.has(collection, id),
    );
  return {
    ...loaded,
    version: { ...loaded.version, id: `${loaded.version.id}.${stamp()}`, servedFrom: 'BOTH', staleSince: failingSince() },
    offerings,
    bundles: (ids) => withChildren(offerings, ids),
    specifications: either(
      (ids) => loaded.specifications(ids),
      (ids) => catalog.specifications(ids),
      (id) => changed.has('productSpecification', id),
    ),
    prices: either(
      (ids) => loaded.prices(ids),
      (ids) => catalog.prices(ids),
      isPriceChanged,
    ),
    originals: (collection, ids) => originals(collection)(ids),
    categories: async () => (changed.hasCategories() ? (await shelf.get()).categories : loaded.categories()),
  };
};

/** Serves what was loaded, and asks the operator's server for what that cannot know. */
export const createBothSource = async (store: CatalogSource, options: OperatorOptions): Promise<CatalogSource> => {
  const operator = openOperator(options);
  await operator.ready;
  let changed = new Changed();
  let served: string | undefined;
  operator.onChanges((changes) => {
    for (const change of changes) changed.add(change);
  });
  return {
    snapshot: async () => {
      const loaded = await store.snapshot();
      if (served !== undefined && served !== loaded.version.id) changed = new Changed(); // the load knows of it
      served = loaded.version.id;
      return merge(loaded, operator, changed);
    },
    close: async () => {
      await operator.close();
      await store.close();
    },
  };
};
