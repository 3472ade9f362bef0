import type { EntityManager } from '@mikro-orm/postgresql';
import { badUserInput } from '../../kit/graph/errors.ts';
import { decodeCursor, encodeCursor, pageSize, toConnection, type Connection, type PageArguments } from '../../kit/pagination.ts';
import { isUuid } from '../../kit/uuid.ts';
import { changeKinds, type CatalogChange, type ChangeKind } from '../entities/catalog-change.entity.ts';
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

const changeAfter = (scope: string, cursor: string): { kind: ChangeKind; position: number } => {
  const [name, position = ''] = decodeCursor(scope, cursor);
  const kind = changeKinds.find((known) => known === name);
  if (kind === undefined || !/^\d{1,9}$/.test(position)) throw malformed();
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
  const last = after == null ? null : changeAfter(scope, after);
  const rows = await loaders.pages.load({ loadId, kind, limit: size + 1, after: last });
  return toConnection(
    rows,
    size,
    (row) => encodeCursor(scope, [row.kind, String(row.position)]),
    () => loaders.totals.load({ loadId, kind }),
    after,
  );
};
