import type { Clock } from '../../kit/clock.ts';
import type { BulkSession } from '../../kit/database/bulk-session.ts';
import type { Store } from '../../kit/database/open-store.ts';
import type { LoadPhase } from '../entities/catalog-load.entity.ts';
import { CatalogVersion } from '../entities/catalog-version.entity.ts';
import { mappingVersion } from '../tmf/mapping-version.ts';
import { catalogTables, type CatalogTable } from './catalog-tables.ts';
import { checkVersion } from './check/check-version.ts';
import { warnOfTypes } from './check/warn-of-types.ts';
import { changesSql, forgetChangesSql } from './diff/changes.sql.ts';
import type { Dump } from './dump.ts';
import { finishVersion } from './finish/finish-version.ts';
import type { LoadRecord } from './load-record.ts';
import type { ChangeCount, LoadReport } from './load-report.ts';
import { meteredBytes } from './metered-bytes.ts';
import { ProblemList } from './problems.ts';
import { readPieces } from './read/read-pieces.ts';
import { openStaging, type Staging } from './stage/open-staging.ts';
import { stageDump } from './stage/stage-dump.ts';
import { attachVersion } from './swap/attach-version.ts';
import { serveVersion } from './swap/serve-version.ts';
import { forgetVersions } from './swap/version-tables.ts';

interface Loading {
  store: Store;
  session: BulkSession;
  dump: Dump;
  record: LoadRecord;
  requestedBy: string | null | undefined;
  confirm: (changes: readonly ChangeCount[], loadId: string) => Promise<boolean>;
  tell: (phase: LoadPhase, bytesRead?: number, resourcesRead?: number) => void;
  clock: Clock;
  keepReplacedMs: number;
}

const countsOf = ({ rows }: Staging) =>
  Object.fromEntries(catalogTables.map((table) => [table, rows[table].count])) as Record<CatalogTable, number>;

/** The load of whoever has the lock: stage, check, compare, swap. */
export const runLoad = async (loading: Loading): Promise<LoadReport> => {
  const { store, session, dump, record, tell, clock } = loading;
  const { id } = record;
  const served = await store.em().findOne(CatalogVersion, { isCurrent: true });
  const staging = await openStaging(session);
  try {
    const findings = { problems: new ProblemList(), warnings: new ProblemList() };
    const meter = meteredBytes(dump);
    let resources = 0;
    tell('READING');
    await stageDump(readPieces(meter.bytes()), staging, findings, (count) => {
      tell('READING', meter.bytesRead, (resources = count));
    });
    const dumpHash = meter.hash();
    const { problems, warnings } = findings;
    const found = () => ({ id, warnings: warnings.kept, warningCount: warnings.count });
    const isServed = served?.dumpHash === dumpHash && served.mappingVersion === mappingVersion;
    if (isServed && problems.count === 0) return { accepted: true, outcome: 'UNCHANGED', version: served, ...found() };

    tell('CHECKING', meter.bytesRead, resources);
    await checkVersion(staging, findings);
    if (problems.count > 0)
      return { accepted: false, outcome: 'REFUSED', problems: problems.kept, problemCount: problems.count, ...found() };
    await warnOfTypes(staging, warnings);

    tell('COMPARING', meter.bytesRead, resources);
    await finishVersion(staging);
    await session.query(forgetChangesSql, [id]); // of an earlier try
    const changes = await session.query<ChangeCount>(changesSql(staging.version), [served?.id ?? null, id]);
    const counts = countsOf(staging);
    if (!(await loading.confirm(changes, id))) return { accepted: true, outcome: 'PREVIEWED', counts, changes, ...found() };

    tell('SWAPPING', meter.bytesRead, resources);
    await attachVersion(staging);
    const offeringCount = counts.product_offering;
    const origin = { loadId: id, source: dump.source, dumpHash, requestedBy: loading.requestedBy ?? null, loadedAt: clock.now() };
    const report = (version: CatalogVersion): LoadReport => ({
      ...{ accepted: true, outcome: 'LOADED', version, counts, changes },
      ...found(),
    });
    const version = await serveVersion(store.em(), { version: staging.version, offeringCount, ...origin }, (em, served) =>
      record.end(report(served), origin.loadedAt, em),
    );
    return report(version);
  } finally {
    // What stays behind is taken away by the next load.
    await forgetVersions(session, loading.keepReplacedMs).catch(() => undefined);
  }
};
