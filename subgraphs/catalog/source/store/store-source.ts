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
  const closing = new AbortController();
  const ofStore = { store, clock, signal: closing.signal };
  const building = new Set<Promise<void>>();

  const failedToBuild = (error: unknown) => {
    if (!closing.signal.aborted) log.error(`The catalog's index could not be made: ${String(error)}`);
  };
  const inBackground = (work: Promise<void>) => {
    const done = work.catch(failedToBuild).finally(() => building.delete(done));
    building.add(done);
  };

  const prepare = async (snapshot: StoreSnapshot) => {
    try {
      await snapshot.index();
      if (next === snapshot) served = snapshot;
    } finally {
      if (next === snapshot) next = undefined; // after a failure the next request tries again
    }
  };

  /** The served one, unless something newer can take its place. */
  const choose = (versions: readonly CatalogVersion[], before: StoreSnapshot | undefined): StoreSnapshot => {
    const current = versions.find(({ isCurrent }) => isCurrent);
    if (!current) throw unavailable('No catalog is loaded yet.');
    if (before?.loaded.id === current.id && before.isPricedFor(clock.now())) return before;
    const isBeforeThere = before && versions.some(({ id }) => id === before.loaded.id);
    if (!before || !isBeforeThere || current.offeringCount < small) {
      next = undefined;
      return createStoreSnapshot(current, ofStore);
    }
    if (next?.loaded.id !== current.id) inBackground(prepare((next = createStoreSnapshot(current, ofStore))));
    return before;
  };

  const readVersions = (before: StoreSnapshot | undefined) => {
    const where = { $or: [{ isCurrent: true }, { id: before?.loaded.id ?? 0 }] };
    return store.em().find(CatalogVersion, where, { disableIdentityMap: true });
  };

  /** So that the first shopper need not wait: what is loaded already is indexed at once. */
  const warmUp = async () => {
    const versions = await readVersions(undefined);
    if (versions.length > 0) await (served ??= choose(versions, undefined)).index();
  };
  inBackground(warmUp());

  return {
    snapshot: async () => {
      const before = served;
      const versions = await readVersions(before);
      // Another request has chosen meanwhile: what was read here may be older.
      if (served && served !== before) return served;
      return (served = choose(versions, before));
    },
    close: async () => {
      closing.abort();
      await Promise.all(building);
    },
  };
};
