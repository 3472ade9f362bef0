import type { EntityManager } from '@mikro-orm/postgresql';
import { isUuid } from '../../kit/uuid.ts';
import { Party } from '../entities/party.entity.ts';
import { hierarchyCycle, unknownOrganization } from '../errors.ts';
import { Refusal } from './refusal.ts';

const path = ['input', 'parentOrganizationId'];

/** Whether an organization is the other one, or above it. */
const isAbove = async (em: EntityManager, organizationId: string, otherId: string): Promise<boolean> => {
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

/** Those who move organizations wait for each other, so that two together make no circle. */
export const lockHierarchy = (em: EntityManager) =>
  em.execute("select pg_advisory_xact_lock(hashtextextended('company hierarchy', 0))");

/** Puts a locked organization below another. */
export const changeParent = async (em: EntityManager, party: Party, parentId: string | null): Promise<string[]> => {
  if (parentId !== null) {
    const isKnown = isUuid(parentId) && (await em.count(Party, { id: parentId, type: 'organization', mergedInto: null })) > 0;
    if (!isKnown) throw new Refusal([unknownOrganization(path)]);
    if (await isAbove(em, party.id, parentId)) throw new Refusal([hierarchyCycle(path)]);
  }
  party.parentId = parentId;
  return ['organizationParentRelationship'];
};
