import type { Clock } from '../../kit/clock.ts';
import type { Store } from '../../kit/database/open-store.ts';
import type { Logger } from '../../kit/logger.ts';
import { CatalogVersion } from '../entities/catalog-version.entity.ts';
import { mappingVersion } from '../tmf/mapping-version.ts';
import { describeReport } from './describe-report.ts';
import { loadCatalog } from './load-catalog.ts';
import { originalsDump } from './originals.ts';

/** When newer code would make other rows of what is served, makes them, of the originals. Of many processes one does it. */
export const mapAnew = async (store: Store, { clock, log }: { clock: Clock; log: Logger }): Promise<void> => {
  const served = await store.em().findOne(CatalogVersion, { isCurrent: true });
  if (!served || served.mappingVersion >= mappingVersion) return;
  // Meanwhile another catalog may be served: an older one must not take its place.
  const confirm = async () => (await store.em().count(CatalogVersion, { id: served.id, isCurrent: true })) > 0;
  const report = await loadCatalog(store, originalsDump(store, served), { clock, confirm });
  if (report.outcome === 'LOADED') log.info('The catalog was mapped anew for this version of the program.');
  else if (!report.accepted)
    log.error(`The catalog is served as before: this version of the program refuses it.\n${describeReport(report).join('\n')}`);
};
