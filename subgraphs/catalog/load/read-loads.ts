import type { EntityManager } from '@mikro-orm/postgresql';
import { badUserInput } from '../../kit/graph/errors.ts';
import { decodeCursor, encodeCursor, pageSize, toConnection, type Connection, type PageArguments } from '../../kit/pagination.ts';
import { isUuid } from '../../kit/uuid.ts';
import { isChangeKind, type CatalogChange, type ChangeKind } from '../entities/catalog-change.entity.ts';
import { CatalogLoad } from '../entities/catalog-load.entity.ts';
import type { ChangeLoaders } from '../loaders/change-loaders.ts';

export type LoadPage = Connection<CatalogLoad>;
export type ChangePage = Connection<CatalogChange>;

const malformed = () => badUserInput('The cursor is malformed.');

const loadAfter = (cursor: string): string => {
  const [id = ''] = decodeCursor('catalogLoads', cursor);
  if (!isUuid(id)) throw malformed();
  return id;
};

/** Newest first. An id is made of the time, so it orders alone. */
export const readLoads = async (em: EntityManager, { first, after }: PageArguments): Promise<LoadPage> => {
  const size = pageSize({ first });
  const where = after == null ? {} : { id: { $lt: loadAfter(after) } };
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
  if (!isChangeKind(kind) || !/^\d{1,9}$/.test(position)) throw malformed();
  return { kind, position: Number(position) };
};

interface OfKind extends PageArguments {
  kind?: ChangeKind | null;
}

export const readChanges = async (
  loaders: ChangeLoaders,
  loadId: string,
  { kind = null, first, after }: OfKind,
): Promise<ChangePage> => {
  const size = pageSize({ first });
  const scope = `changes ${loadId} ${kind ?? ''}`;
  const place = after ? placeOf(scope, after) : null;
  const rows = await loaders.pages.load({ loadId, kind, limit: size + 1, after: place });
  return toConnection(
    rows,
    size,
    (row) => encodeCursor(scope, [row.kind, String(row.position)]),
    () => loaders.totals.load({ loadId, kind }),
    after,
  );
};
