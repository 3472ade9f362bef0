import type { EntityManager } from '@mikro-orm/postgresql';
import type { Party } from '../entities/party.entity.ts';
import type { NewParty } from '../rules/new-party.ts';
import { indexed } from './blind-index.ts';
import { isDecided } from './decisions.ts';
import { factsOf } from './facts-of.ts';
import { findMatches } from './matches.ts';
import { suspicionOf, type Suspicion } from './suspicion.ts';

/** Whom a party that is to be made seems to be already, other than `own`; who is quicker meanwhile is found when it is made. */
export const duplicateOf = async (
  em: EntityManager,
  party: NewParty,
  now: Date,
  own?: Party | null,
): Promise<Suspicion | undefined> => {
  const identifiers = indexed(factsOf(party, party.contactMedia));
  const matches = await findMatches(em, identifiers, own?.id);
  if (matches.length === 0) return undefined;
  const parentId = party.type === 'organization' ? party.parentId : null;
  const suspicion = await suspicionOf(em, identifiers, matches, { sharesContact: party.sharesContact, parentId });
  return suspicion && !(await isDecided(em, suspicion, now)) ? suspicion : undefined;
};
