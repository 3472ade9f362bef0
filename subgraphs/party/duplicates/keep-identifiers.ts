import type { EntityManager } from '@mikro-orm/postgresql';
import { indexed, type IndexedIdentifier } from './blind-index.ts';
import { recordDecision, useDecision } from './decisions.ts';
import type { IdentifierFacts } from './identifier.ts';
import { arrayOf, findMatches } from './matches.ts';
import { DuplicateSuspected, suspicionOf, type Claims } from './suspicion.ts';

export interface Keeping extends Partial<Claims> {
  now: Date;
  /** Who says so: a caller's subject, or a process. */
  by: string;
  /** What follows from it stands already: a duplicate is let in, for an agent to merge. */
  isCommitted?: boolean;
  /** Judges also what the party has had before: it was let in as somebody who was no customer yet. */
  isFirstPurchase?: boolean;
}

const insert = (em: EntityManager, partyId: string, identifiers: readonly IndexedIdentifier[], exclusively: boolean) =>
  em.execute(
    `insert into party.party_identifier (kind, digest, party_id, exclusive)
     select mine.kind, mine.digest, ?, mine.exclusive
       from unnest(?::text[], ?::text[], ?::boolean[]) as mine (kind, digest, exclusive)
      order by mine.kind, mine.digest
         on conflict do nothing`,
    [
      partyId,
      arrayOf(identifiers.map(({ kind }) => kind)),
      arrayOf(identifiers.map(({ digest }) => digest)),
      arrayOf(identifiers.map(({ isExclusive }) => exclusively && isExclusive)),
    ],
  );

/** Forgets what the party has no longer; answers what it had before and still has. */
const forget = async (em: EntityManager, partyId: string, kept: readonly IndexedIdentifier[]): Promise<Set<string>> => {
  const rows = await em.execute<{ digest: string }[]>('select digest from party.party_identifier where party_id = ?', [partyId]);
  const wanted = new Set(kept.map(({ digest }) => digest));
  const before = new Set(rows.map(({ digest }) => digest));
  const gone = [...before].filter((digest) => !wanted.has(digest));
  if (gone.length > 0) {
    const values = [partyId, arrayOf(gone)];
    await em.execute('delete from party.party_identifier where party_id = ? and digest = any(?::text[])', values);
  }
  return before;
};

/**
 * Keeps the blind index in step with a party, in the transaction that creates or changes it. Whoever comes second with an exclusive
 * identifier waits at the unique index for the first. Throws `DuplicateSuspected` when the party seems to be somebody else's second
 * one and nobody has decided otherwise; what it has had before is not judged again.
 */
export const keepIdentifiers = async (
  em: EntityManager,
  partyId: string,
  facts: IdentifierFacts,
  { now, by, isCommitted = false, isFirstPurchase = false, sharesContact = false, parentId = null }: Keeping,
): Promise<void> => {
  const all = indexed(facts);
  const before = await forget(em, partyId, all);
  const identifiers = all.filter(({ digest }) => isFirstPurchase || !before.has(digest));
  if (identifiers.length === 0) return;
  await insert(em, partyId, identifiers, true);
  const matches = await findMatches(em, identifiers, partyId);
  if (matches.length === 0) return;

  const claims = { sharesContact, parentId };
  const suspicion = await suspicionOf(em, identifiers, matches, claims);
  if (suspicion && !isCommitted && !(await useDecision(em, suspicion, partyId, now))) throw new DuplicateSuspected(suspicion);
  const unclaimed = sharesContact ? await suspicionOf(em, identifiers, matches, { ...claims, sharesContact: false }) : undefined;
  if (unclaimed && !suspicion) {
    await recordDecision(em, { suspicion: unclaimed, verdict: 'SHARES_CONTACT', decidedBy: by, decidedAt: now, usedBy: partyId });
  }
  // What somebody else holds alone is held beside.
  await insert(em, partyId, identifiers, false);
};
