import type { Clock } from '../../../kit/clock.ts';
import type { Store } from '../../../kit/database/open-store.ts';
import { unavailable } from '../../../kit/graph/errors.ts';
import type { Logger } from '../../../kit/logger.ts';
import { CatalogVersion } from '../../entities/catalog-version.entity.ts';
import type { CatalogSource } from '../../ports.ts';
import { createStoreSnapshot, type StoreSnapshot } from './store-snapshot.ts';

/** The index of a smaller catalog is made while a request waits, so that what was loaded is served at once. */
const SMALL = 2000;

export interface StoreSourceOptions {
  clock: Clock;
  log: Logger;
  small?: number;
}

/** Serves what was loaded last, a large catalog once its index is made; one statement per request tells whether that is still the same. */
export const createStoreSource = (store: Store, { clock, log, small = SMALL }: StoreSourceOptions): CatalogSource => {
  let served: StoreSnapshot | undefined;
  let next: StoreSnapshot | undefined;

  const prepare = (snapshot: StoreSnapshot) => {
    const done = () => {
      if (next === snapshot) [served, next] = [snapshot, undefined];
    };
    const failed = (error: unknown) => {
      log.error(`The index of catalog ${snapshot.version.id} could not be made: ${String(error)}`);
      if (next === snapshot) next = undefined; // the next request tries again
    };
    void snapshot.index().then(done, failed);
  };

  /** The served one, unless something newer can take its place. */
  const choose = (versions: readonly CatalogVersion[], before: StoreSnapshot | undefined): StoreSnapshot => {
    const current = versions.find(({ isCurrent }) => isCurrent);
    if (!current) throw unavailable('No catalog is loaded yet.');
    if (before?.loaded.id === current.id && before.isPricedFor(clock.now())) return before;
    const isBeforeThere = before && versions.some(({ id }) => id === before.loaded.id);
    if (!before || !isBeforeThere || current.offeringCount < small) {
      next = undefined;
      return createStoreSnapshot(store, current, clock);
    }
    if (next?.loaded.id !== current.id) prepare((next = createStoreSnapshot(store, current, clock)));
    return before;
  };

  return {
    snapshot: async () => {
      const before = served;
      const where = { $or: [{ isCurrent: true }, { id: before?.loaded.id ?? 0 }] };
      const versions = await store.em().find(CatalogVersion, where, { disableIdentityMap: true });
      // Another request has chosen meanwhile: what was read here may be older.
      if (served && served !== before) return served;
      return (served = choose(versions, before));
    },
    close: () => Promise.resolve(),
  };
};
