import type { Clock } from '../../kit/clock.ts';
import type { Store } from '../../kit/database/open-store.ts';
import { defineSchedule } from '../../kit/engine/schedule.ts';
import type { Logger } from '../../kit/logger.ts';
import { CatalogLoad } from '../entities/catalog-load.entity.ts';
import type { LoadConfig } from './config.ts';
import { describeReport } from './describe-report.ts';
import { dumpAt } from './dump-locations.ts';
import { loadCatalog } from './load-catalog.ts';

interface Loading {
  store: Store;
  clock: Clock;
  log: Logger;
}

/** What was loaded, found unchanged or refused once needs no second look until it is another file. */
const wasSeen = async ({ store }: Loading, origin: string): Promise<boolean> => {
  const last = await store.em().findOne(CatalogLoad, { origin, isDryRun: false }, { orderBy: { startedAt: 'desc', id: 'desc' } });
  return last?.state === 'LOADED' || last?.state === 'UNCHANGED' || last?.state === 'REFUSED';
};

/** Loads the dump there, unless it is the one of before; true when it was read. */
export const loadIfNew = async (loading: Loading, location: string): Promise<boolean> => {
  const { store, clock, log } = loading;
  const dump = await dumpAt(location);
  if (dump.origin && (await wasSeen(loading, dump.origin))) return false;
  const report = await loadCatalog(store, dump, { clock });
  for (const line of describeReport(report)) (report.accepted ? log.info : log.error)(line);
  return true;
};

/** Before the engine is launched. */
export const scheduleLoads = (loading: Loading, { scheduled }: LoadConfig): void => {
  if (!scheduled) return;
  const { location, cron } = scheduled;
  defineSchedule('load-catalog', cron, async () => {
    try {
      await loadIfNew(loading, location);
    } catch (error) {
      // The next tick tries again.
      loading.log.error(`The catalog at ${location} could not be loaded.`, error);
    }
  });
};
