import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { groupedLoader } from '../../kit/grouped-loader.ts';
import { CatalogChange, type ChangeKind } from '../entities/catalog-change.entity.ts';

/** What one load changed, of one kind or of all. */
interface ChangesKey {
  loadId: string;
  kind: ChangeKind | null;
}

/** A page of it. */
interface ChangePageKey extends ChangesKey {
  limit: number;
  after: { kind: ChangeKind; position: number } | null;
}

interface CountedChange {
  loadId: string;
  kind: ChangeKind;
  resourceType: string;
  count: number;
}

const everything = sql`true`;
const ofKind = (kind: ChangeKind | null) => (kind === null ? everything : sql`kind = ${kind}`);

const changePages = (em: EntityManager) =>
  groupedLoader(
    'loadId',
    async ({ kind, limit, after }: ChangePageKey, loadIds): Promise<Map<string, CatalogChange[]>> => {
      const rest = after === null ? everything : sql`(kind, position) > (${after.kind}, ${after.position})`;
      const rows = await em.execute<Record<string, unknown>[]>(sql`
        select c.* from jsonb_array_elements_text(${JSON.stringify(loadIds)}::jsonb) as load cross join lateral (
          select * from catalog.catalog_change where load_id = load::uuid and ${ofKind(kind)} and ${rest}
          order by kind, position limit ${limit}
        ) c order by c.kind, c.position`);
      return Map.groupBy(
        rows.map((row) => em.map(CatalogChange, row)),
        ({ loadId }) => loadId,
      );
    },
    () => [],
  );

const changeTotals = (em: EntityManager) =>
  groupedLoader(
    'loadId',
    async ({ kind }: ChangesKey, loadIds) => {
      const rows = await em.execute<{ id: string; count: number }[]>(sql`
        select load_id as id, count(*)::int as count from catalog.catalog_change
        where load_id in (${loadIds}) and ${ofKind(kind)} group by 1`);
      return new Map(rows.map(({ id, count }) => [id, count]));
    },
    () => 0,
  );

const changeCounts = (em: EntityManager) =>
  groupedLoader(
    'loadId',
    async (_key: { loadId: string }, loadIds): Promise<Map<string, CountedChange[]>> => {
      const rows = await em.execute<CountedChange[]>(sql`
        select load_id as "loadId", kind, resource_type as "resourceType", count from catalog.catalog_change_count
        where load_id in (${loadIds}) order by 2, 3`);
      return Map.groupBy(rows, ({ loadId }) => loadId);
    },
    () => [],
  );

/** What loads changed: many loads share their queries. */
export const createChangeLoaders = (em: EntityManager) => ({
  pages: changePages(em),
  totals: changeTotals(em),
  counts: changeCounts(em),
});

export type ChangeLoaders = ReturnType<typeof createChangeLoaders>;
