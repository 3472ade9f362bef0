import { v7 as uuidv7 } from 'uuid';
import type { Clock } from '../../kit/clock.ts';
import { openBulkSession } from '../../kit/database/bulk-session.ts';
import type { Store } from '../../kit/database/open-store.ts';
import type { LoadPhase } from '../entities/catalog-load.entity.ts';
import type { Dump } from './dump.ts';
import { LoadRecord, lockOf } from './load-record.ts';
import type { ChangeCount, LoadProgress, LoadReport } from './load-report.ts';
import { runLoad } from './run-load.ts';
import { dropForgottenTables } from './swap/version-tables.ts';

/** So long a request may take that began before the swap. */
const KEEP_REPLACED_MS = 60_000;

export interface LoadOptions {
  clock: Clock;
  /** Under which it is kept; the same one again is the same load. */
  loadId?: string;
  requestedBy?: string | null;
  /** Finds all problems and differences, and changes nothing. */
  dryRun?: boolean;
  /** Asked before the swap; false leaves everything as it is. */
  confirm?: (changes: readonly ChangeCount[], loadId: string) => Promise<boolean>;
  onProgress?: (progress: LoadProgress) => void;
  keepReplacedMs?: number;
}

/** Loads a TMF620 dump: all of it, or nothing and a report. One load at a time; the next one waits. */
export const loadCatalog = async (store: Store, dump: Dump, options: LoadOptions): Promise<LoadReport> => {
  const { clock, loadId = uuidv7(), requestedBy, dryRun = false, onProgress, keepReplacedMs = KEEP_REPLACED_MS } = options;
  const confirm = dryRun ? () => Promise.resolve(false) : (options.confirm ?? (() => Promise.resolve(true)));
  const session = await openBulkSession(store.url, 'catalog load');
  try {
    await session.lock(lockOf(loadId), () => undefined);
    const before = await LoadRecord.outcomeOf(store.em(), loadId);
    if (before !== undefined) throw new Error(`This load was done before: ${before}.`);
    const record = await LoadRecord.open(store.em, dump, { loadId, requestedBy, isDryRun: dryRun, startedAt: clock.now() });
    const tell = (phase: LoadPhase, bytesRead = 0, resourcesRead = 0) => {
      const progress = { phase, bytesRead, bytesTotal: dump.size, resourcesRead };
      record.progress(progress);
      onProgress?.(progress);
    };
    try {
      await session.lock('catalog load', () => tell('WAITING'));
      await record.closeForgotten(clock.now());
      await dropForgottenTables(session);
      const report = await runLoad({ store, session, dump, record, requestedBy, confirm, tell, clock, keepReplacedMs });
      if (report.outcome !== 'LOADED') await record.end(report, clock.now());
      await record.forgetOldest();
      return report;
    } catch (error) {
      await record.fail(error, clock.now()).catch(() => undefined);
      throw error;
    }
  } finally {
    await session.close();
  }
};
