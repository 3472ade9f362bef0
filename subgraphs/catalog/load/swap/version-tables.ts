import type { BulkSession } from '../../../kit/database/bulk-session.ts';
import { catalogTables } from '../catalog-tables.ts';

interface VersionTable {
  name: string;
  parent: string;
  isAttached: boolean;
  isHalfDetached: boolean;
}

const ofOtherVersions = `
  select c.relname as name, t.parent, i.inhrelid is not null as "isAttached", coalesce(i.inhdetachpending, false) as "isHalfDetached"
    from unnest($1::text[]) as t (parent)
    join pg_class c on c.relnamespace = 'catalog'::regnamespace and c.relkind = 'r' and c.relname ~ ('^' || t.parent || '_[0-9]+$')
    left join pg_inherits i on i.inhrelid = c.oid
   where not exists (select from catalog.catalog_version v where c.relname = t.parent || '_' || v.id)
   order by "isHalfDetached" desc`;

/** Takes away the tables of versions that are none: of a load that was killed, or of a version that was forgotten. Readers do not notice. */
export const dropForgottenTables = async (session: BulkSession): Promise<void> => {
  const tables = await session.query<VersionTable>(ofOtherVersions, [[...catalogTables]]);
  // To drop what is attached would wait for all who read the catalog, and they for it.
  for (const { name, parent, isHalfDetached } of tables.filter(({ isAttached }) => isAttached)) {
    const how = isHalfDetached ? 'finalize' : 'concurrently';
    await session.query(`alter table catalog.${parent} detach partition catalog.${name} ${how}`);
  }
  if (tables.length > 0) await session.query(`drop table ${tables.map(({ name }) => `catalog.${name}`).join(', ')}`);
};

/** Forgets versions that nobody can be reading any more: not the one before the served one, and none that was served a moment ago. */
export const forgetVersions = async (session: BulkSession, keepReplacedMs: number): Promise<void> => {
  await session.query(
    `delete from catalog.catalog_version
      where not is_current
        and id < (select max(id) from catalog.catalog_version where not is_current)
        and coalesce(replaced_at, '-infinity') < clock_timestamp() - make_interval(secs => $1)`,
    [keepReplacedMs / 1000],
  );
  await dropForgottenTables(session);
};
