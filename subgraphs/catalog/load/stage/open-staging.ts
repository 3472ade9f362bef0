import type { BulkSession } from '../../../kit/database/bulk-session.ts';
import { catalogTables, tableOf, type CatalogTable } from '../catalog-tables.ts';
import { TableWriter } from './table-writer.ts';

/** A version on its way into the catalog: tables of its own that nobody reads, and what is known of the dump beside them. */
export interface Staging {
  session: BulkSession;
  version: number;
  rows: Record<CatalogTable, TableWriter>;
  /** Every resource of the dump: temporary table `staged`. */
  resources: TableWriter;
  /** Every reference that must lead somewhere: temporary table `staged_link`. */
  links: TableWriter;
}

const resourceColumns = { ordinal: 'int', collection: 'text', id: 'text', path: 'text', line: 'int' };
const linkColumns = { ordinal: 'int', place: 'text', target: 'text', to_id: 'text' };

const createTemporary = (name: string, columns: Readonly<Record<string, string>>) =>
  `create temporary table ${name} (${Object.entries(columns)
    .map(([column, type]) => `${column} ${type}`)
    .join(', ')})`;

/** Without indexes: those are quicker to build once everything is there. */
const createTable = (table: CatalogTable, version: number) => {
  const own = tableOf(table, version);
  return `create table ${own} (like catalog.${table} including defaults including constraints including generated, check (catalog_version = ${version}));
    alter table ${own} alter column catalog_version set default ${version}`;
};

interface Column {
  table: CatalogTable;
  name: string;
  type: string;
}

const readColumns = (session: BulkSession) =>
  session.query<Column>(
    `select t as table, attname as name, format_type(atttypid, null) as type
       from unnest($1::text[]) as t join pg_attribute on attrelid = ('catalog.' || t)::regclass
      where attnum > 0 and not attisdropped and attgenerated = ''`,
    [[...catalogTables]],
  );

export const openStaging = async (session: BulkSession): Promise<Staging> => {
  const [next] = await session.query<{ version: string }>(
    "select nextval(pg_get_serial_sequence('catalog.catalog_version', 'id')) as version",
  );
  const version = Number(next?.version);
  await session.query(
    [
      createTemporary('staged', resourceColumns),
      createTemporary('staged_link', linkColumns),
      ...catalogTables.map((table) => createTable(table, version)),
    ].join(';'),
  );
  const columns = Map.groupBy(await readColumns(session), ({ table }) => table);
  const writers = catalogTables.map((table) => {
    const types = new Map(columns.get(table)?.map(({ name, type }) => [name, type]));
    return [table, new TableWriter(session, tableOf(table, version), types)] as const;
  });
  return {
    session,
    version,
    rows: Object.fromEntries(writers) as Record<CatalogTable, TableWriter>,
    resources: new TableWriter(session, 'staged', new Map(Object.entries(resourceColumns))),
    links: new TableWriter(session, 'staged_link', new Map(Object.entries(linkColumns))),
  };
};
