import type { EntityManager } from '@mikro-orm/postgresql';
import type { Party } from '../entities/party.entity.ts';
import type { OrganizationChange } from '../rules/organization-change.ts';
import { renameParty } from './rename-party.ts';

/** What is told is new, the rest stays. */
export const updateOrganization = async (
  em: EntityManager,
  party: Party,
  change: OrganizationChange,
  now: Date,
): Promise<string[]> => {
  const changed = Object.entries(change).filter(([, value]) => value !== null);
  Object.assign(party, Object.fromEntries(changed));
  await renameParty(em, party, party.tradingName ?? party.name, now);
  return changed.map(([name]) => name);
};
