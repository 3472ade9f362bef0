import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../../kit/uuid.ts';

/** The organization with this id, or what it was merged into; undefined: there is none. */
export const organizationNow = async (em: EntityManager, id: string): Promise<string | undefined> => {
  if (!isUuid(id)) return undefined;
  const [row] = await em.execute<{ id: string }[]>(
    `select coalesce(merged_into, id) as id from party.party where id = ? and type = 'organization'`,
    [id],
  );
  return row?.id;
};

/** Whether an organization is the other one, or above it. */
export const isAbove = async (em: EntityManager, organizationId: string, otherId: string): Promise<boolean> => {
  const rows = await em.execute<object[]>(
    `with recursive above (id, parent_id) as (
       select id, parent_id from party.party where id = ?
        union
       select p.id, p.parent_id from above join party.party p on p.id = above.parent_id)
     select 1 from above where id = ?`,
    [otherId, organizationId],
  );
  return rows.length > 0;
};

/** Those who move organizations, or what is below them, wait for each other, so that two together make no circle; before any party is locked. */
export const lockHierarchy = (em: EntityManager) =>
  em.execute("select pg_advisory_xact_lock(hashtextextended('company hierarchy', 0))");
