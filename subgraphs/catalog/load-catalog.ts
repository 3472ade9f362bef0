import { createHash } from 'node:crypto';
import type { Clock } from '../kit/clock.ts';
import type { Store } from '../kit/database/open-store.ts';
import type { CatalogVersion } from './entities/catalog-version.entity.ts';
import { saveCatalog } from './save-catalog.ts';
import { importDump } from './tmf/import-dump.ts';
import type { DumpProblem } from './tmf/problem.ts';

export type LoadReport =
  | { accepted: true; version: CatalogVersion; isNew: boolean; warnings: DumpProblem[]; counts: Record<string, number> }
  | { accepted: false; problems: DumpProblem[] };

export interface DumpFile {
  text: string;
  /** Where it came from, for people. */
  source: string;
}

/** Loads a TMF620 v4 dump: all of it, or nothing and a report. */
export const loadCatalog = async (
  { orm, em }: Store,
  { text, source }: DumpFile,
  { clock, onProgress = () => undefined }: { clock: Clock; onProgress?: (message: string) => void },
): Promise<LoadReport> => {
  onProgress(`Checking ${source}`);
  const imported = importDump(text);
  if (!imported.ok) return { accepted: false, problems: imported.problems };

  const counts = Object.fromEntries(Object.entries(imported.rows).map(([table, rows]) => [table, rows.length]));
  onProgress(`Loading ${counts.product_offering} offerings`);
  const dumpHash = createHash('sha256').update(text).digest('hex');
  const { version, isNew } = await saveCatalog(em(), imported.rows, { source, dumpHash, loadedAt: clock.now() });
  // The planner would otherwise know nothing of the new rows for a while.
  if (isNew)
    await orm.em.execute(
      `analyze ${Object.keys(counts)
        .map((table) => `catalog.${table}`)
        .join(', ')}`,
    );
  return { accepted: true, version, isNew, warnings: imported.warnings, counts };
};
