import { readFile } from 'node:fs/promises';
import type { Runtime } from '../kit/graph/subgraph.ts';
import { CatalogVersion } from './entities/catalog-version.entity.ts';
import { describeReport } from './load/describe-report.ts';
import { dumpOfText } from './load/dump.ts';
import { loadCatalog } from './load/load-catalog.ts';
import { openCatalogStore } from './store.ts';

const sample = new URL('sample/catalog.json', import.meta.url);

/** Loads the sample operator's catalog, unless some catalog is being served. */
export const seedCatalog = async ({ databaseUrl, clock, log }: Pick<Runtime, 'databaseUrl' | 'clock' | 'log'>): Promise<void> => {
  const store = openCatalogStore(databaseUrl, log);
  try {
    if ((await store.em().count(CatalogVersion, { isCurrent: true })) > 0) return;
    const report = await loadCatalog(store, dumpOfText('sample operator', await readFile(sample, 'utf8')), { clock });
    if (!report.accepted) throw new Error(`The sample catalog is refused:\n${describeReport(report).join('\n')}`);
    if (report.outcome === 'LOADED') log.info(`Loaded the sample catalog: ${report.version.offeringCount} offerings.`);
  } finally {
    await store.close();
  }
};
