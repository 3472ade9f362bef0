import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../kit/events/record-event.ts';
import { CatalogVersion } from './entities/catalog-version.entity.ts';
import type { CatalogRows } from './tmf/catalog-rows.ts';

/** Rows sent in one statement: large enough to be quick, small enough for the server's memory. */
const batchSize = 500;

const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const toColumns = (row: object, catalogVersion: number): Record<string, unknown> => {
  const columns = Object.entries(row).map(([key, value]: [string, unknown]) => [snake(key), value] as const);
  return Object.fromEntries<unknown>([['catalog_version', catalogVersion], ...columns]);
};

const tableOf = (table: string, catalogVersion: number) => `catalog.${table}_${catalogVersion}`;

const insert = async (em: EntityManager, table: string, rows: readonly object[], catalogVersion: number) => {
  const own = tableOf(table, catalogVersion);
  await em.execute(`create table ${own} (like catalog.${table} including defaults including constraints including generated)`);
  for (let from = 0; from < rows.length; from += batchSize) {
    const batch = rows.slice(from, from + batchSize).map((row) => toColumns(row, catalogVersion));
    const columns = Object.keys(batch[0] ?? {}).join(', ');
    await em.execute(
      `insert into ${own} (${columns}) select ${columns} from jsonb_populate_recordset(null::catalog.${table}, ?::jsonb)`,
      [JSON.stringify(batch)],
    );
  }
  await em.execute(`alter table catalog.${table} attach partition ${own} for values in (${catalogVersion})`);
};

export interface CatalogOrigin {
  source: string;
  dumpHash: string;
  loadedAt: Date;
}

/** Who asked for a version just before the swap may still read the one before it; older ones nobody can know. */
const removeOlder = async (em: EntityManager, tables: readonly string[], previous: number | undefined) => {
  if (previous === undefined) return;
  const older = await em.execute<{ id: number }[]>('delete from catalog.catalog_version where id < ? returning id', [previous]);
  for (const { id } of older) for (const table of tables) await em.execute(`drop table ${tableOf(table, id)}`);
};

/** Puts a whole catalog in the place of the served one, in one transaction; the same dump again changes nothing. */
export const saveCatalog = (root: EntityManager, rows: CatalogRows, { source, dumpHash, loadedAt }: CatalogOrigin) =>
  root.transactional(async (em) => {
    await em.execute("select pg_advisory_xact_lock(hashtextextended('catalog load', 0))");
    const served = await em.findOne(CatalogVersion, { isCurrent: true });
    if (served?.dumpHash === dumpHash) return { version: served, isNew: false };

    const offeringCount = rows.product_offering.length;
    const version = em.create(CatalogVersion, { source, dumpHash, loadedAt, offeringCount, isCurrent: false });
    await em.flush();
    const tables = Object.entries(rows);
    for (const [table, tableRows] of tables) await insert(em, table, tableRows, version.id);
    if (served) {
      served.isCurrent = false;
      await em.flush(); // first, for at most one is current at any moment
    }
    version.isCurrent = true;
    await em.flush();
    const event = { catalogVersion: String(version.id), offeringCount, source };
    await recordEvents(em, [
      { eventType: 'CatalogBatchEvent', entityType: 'catalog', entityId: String(version.id), event, eventTime: loadedAt },
    ]);
    await removeOlder(
      em,
      tables.map(([table]) => table),
      served?.id,
    );
    return { version, isNew: true };
  });
