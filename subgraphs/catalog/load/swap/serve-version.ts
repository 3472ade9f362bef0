import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../../kit/events/record-event.ts';
import { CatalogVersion } from '../../entities/catalog-version.entity.ts';
import { mappingVersion } from '../../tmf/mapping-version.ts';

export interface NewVersion {
  version: number;
  loadId: string;
  source: string;
  dumpHash: string;
  offeringCount: number;
  requestedBy: string | null;
  loadedAt: Date;
}

/** From its commit on every request reads the new version; `note` writes what belongs to it. */
export const serveVersion = (
  root: EntityManager,
  origin: NewVersion,
  note: (em: EntityManager, version: CatalogVersion) => Promise<void>,
): Promise<CatalogVersion> =>
  root.transactional(async (em) => {
    const { version: id, loadId, source, dumpHash, offeringCount, requestedBy, loadedAt } = origin;
    await em.execute('update catalog.catalog_version set is_current = false, replaced_at = clock_timestamp() where is_current');
    const version = em.create(CatalogVersion, { id, source, dumpHash, loadedAt, offeringCount, mappingVersion, isCurrent: true });
    await em.flush();
    const event = { catalogVersion: String(id), offeringCount, source, loadId, ...(requestedBy && { requestedBy }) };
    await recordEvents(em, [
      { eventType: 'CatalogBatchEvent', entityType: 'catalog', entityId: String(id), event, eventTime: loadedAt },
    ]);
    await note(em, version);
    return version;
  });
