import type { EntityManager } from '@mikro-orm/postgresql';
import { badUserInput } from '../../kit/graph/errors.ts';
import { decodeCursor, encodeCursor, pageSize, toConnection, type Connection, type PageArguments } from '../../kit/pagination.ts';
import { CatalogChange, isChangeKind, type ChangeKind } from '../entities/catalog-change.entity.ts';
import { CatalogLoad } from '../entities/catalog-load.entity.ts';
import type { ChangeCount } from './load-report.ts';

export type LoadPage = Connection<CatalogLoad>;
export type ChangePage = Connection<CatalogChange>;

/** Newest first. An id is made of the time, so it orders alone. */
export const readLoads = async (em: EntityManager, { first, after }: PageArguments): Promise<LoadPage> => {
  const size = pageSize({ first });
  const [before] = after ? decodeCursor('catalogLoads', after) : [];
  const where = before === undefined ? {} : { id: { $lt: before } };
  const rows = await em.find(CatalogLoad, where, { orderBy: { id: 'desc' }, limit: size + 1 });
  return toConnection(
    rows,
    size,
    ({ id }) => encodeCursor('catalogLoads', [id]),
    () => em.count(CatalogLoad),
    after,
  );
};

/** Where a cursor stands; who makes cursors up hears that it is none. */
const placeOf = (scope: string, after: string): { kind: ChangeKind; position: number } => {
  const [kind = '', position = ''] = decodeCursor(scope, after);
  if (!isChangeKind(kind) || !/^\d{1,9}$/.test(position)) throw badUserInput('The cursor is malformed.');
  return { kind, position: Number(position) };
};

interface OfKind extends PageArguments {
  kind?: ChangeKind | null;
}

export const readChanges = async (em: EntityManager, loadId: string, { kind, first, after }: OfKind): Promise<ChangePage> => {
  const size = pageSize({ first });
  const scope = `changes ${loadId} ${kind ?? ''}`;
  const place = after ? placeOf(scope, after) : undefined;
  const own = { loadId, ...(kind && { kind }) };
  const rest = place && { $or: [{ kind: { $gt: place.kind } }, { kind: place.kind, position: { $gt: place.position } }] };
  const where = rest ? { $and: [own, rest] } : own;
  const rows = await em.find(CatalogChange, where, { orderBy: { kind: 'asc', position: 'asc' }, limit: size + 1 });
  return toConnection(
    rows,
    size,
    (row) => encodeCursor(scope, [row.kind, String(row.position)]),
    () => em.count(CatalogChange, own),
    after,
  );
};

export const readChangeCounts = (em: EntityManager, loadId: string): Promise<ChangeCount[]> =>
  em.execute(
    'select kind, resource_type as "resourceType", count from catalog.catalog_change_count where load_id = ? order by 1, 2',
    [loadId],
  );
