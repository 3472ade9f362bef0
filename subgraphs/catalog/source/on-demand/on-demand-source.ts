import type { CatalogSnapshot, CatalogSource } from '../../ports.ts';
import { buildIndex } from '../../search/build-index.ts';
import { withChildren } from '../with-children.ts';
import { keepFresh } from './kept-fresh.ts';
import { openOperator, type OperatorOptions } from './operator.ts';
import { readOriginals } from './read-originals.ts';

/** Serves the operator's own TMF620 server: by id as asked for, lists out of an index that is read page by page. */
export const createOnDemandSource = async (options: OperatorOptions): Promise<CatalogSource> => {
  const { settings, clock, log, now = () => performance.now() } = options;
  const operator = openOperator(options);
  await operator.ready;
  const { catalog, shelf } = operator;
  const onFailure = (error: unknown) =>
    log.warn(`The operator's offerings could not be listed: ${error instanceof Error ? error.message : String(error)}`);
  const readIndex = async () => {
    const { categories } = await shelf.get();
    return buildIndex(operator.listing(), { categories, at: clock.now() });
  };
  const index = keepFresh(readIndex, { ttlMs: settings.ttlMs, now, onFailure });
  operator.onChanges(() => index.markStale());
  shelf
    .get()
    .then(() => index.get())
    .catch(onFailure); // so that the first one who searches need not wait

  return {
    snapshot: async (): Promise<CatalogSnapshot> => {
      const { categories, rules, readAt, offeringCount, place } = await shelf.get();
      const offerings = async (ids: readonly string[]) => (await catalog.offerings(ids)).map(place);
      return {
        version: {
          id: operator.stamp(),
          loadedAt: readAt,
          source: settings.url,
          offeringCount: index.latest()?.offeringCount ?? offeringCount ?? 0,
          servedFrom: 'ON_DEMAND',
          staleSince: operator.failingSince(),
        },
        offerings,
        bundles: (ids) => withChildren(offerings, ids),
        specifications: (ids) => catalog.specifications(ids),
        prices: (ids) => catalog.prices(ids),
        originals: (collection, ids) => readOriginals(catalog, collection, ids),
        categories: () => Promise.resolve(categories),
        qualificationRules: () => Promise.resolve(rules),
        index: () => {
          if (index.latest()?.isPricedFor(clock.now()) === false) index.markStale(); // a price began or ended
          return index.get();
        },
      };
    },
    close: () => operator.close(),
  };
};
