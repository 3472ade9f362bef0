import type { Store } from '../../../kit/database/open-store.ts';
import { unavailable } from '../../../kit/graph/errors.ts';
import { CatalogVersion } from '../../entities/catalog-version.entity.ts';
import type { CatalogSnapshot, CatalogSource, ServedVersion } from '../../ports.ts';
import { createStoreSnapshot } from './store-snapshot.ts';

const toServed = ({ id, loadedAt, source, offeringCount }: CatalogVersion): ServedVersion => ({
  id,
  loadedAt,
  source,
  offeringCount,
  servedFrom: 'DUMP',
  staleSince: null,
});

/** Serves what was loaded last; one statement per request tells whether that is still the same. */
export const createStoreSource = (store: Store): CatalogSource => {
  let served: CatalogSnapshot | undefined;
  return {
    snapshot: async () => {
      const current = await store.em().findOne(CatalogVersion, { isCurrent: true }, { disableIdentityMap: true });
      if (!current) throw unavailable('No catalog is loaded yet.');
      if (served?.version.id !== current.id) served = createStoreSnapshot(store, toServed(current));
      return served;
    },
    close: () => Promise.resolve(),
  };
};
