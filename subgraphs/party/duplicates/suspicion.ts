import type { EntityManager } from '@mikro-orm/postgresql';
import { stableHash } from '../../kit/database/stable-hash.ts';
import type { IndexedIdentifier } from './blind-index.ts';
import type { Match } from './matches.ts';

/** Who somebody seems to be already. */
export interface Suspicion {
  /** Names the identifiers it is about: a decision holds for exactly these. */
  subjectKey: string;
  matches: Match[];
}

/** Thrown inside a transaction that must not store a second one of somebody. */
export class DuplicateSuspected extends Error {
  readonly suspicion: Suspicion;
  constructor(suspicion: Suspicion) {
    super('The party is known already, as it seems.');
    this.suspicion = suspicion;
  }
}

/** What is said of a party whose identifiers somebody else has. */
export interface Claims {
  /** The shopper says that the mailbox or telephone is a household's. */
  sharesContact: boolean;
  /** The organization above: the whole group has one VAT id. */
  parentId: string | null;
}

/** The organizations next to and above one: those it may have a VAT id in common with. */
const groupOf = async (em: EntityManager, parentId: string): Promise<Set<string>> => {
  const rows = await em.execute<{ id: string }[]>('select id from party.party where parent_id = ? or id = ?', [
    parentId,
    parentId,
  ]);
  return new Set(rows.map(({ id }) => id));
};

/** A household shares a mailbox or a telephone; the same name and birth date say that it is the same person after all. */
const isHousehold = ({ matchedOn }: Match) => matchedOn.every((kind) => kind === 'EMAIL' || kind === 'PHONE');

/** Undefined: nobody else, or only those that have something in common rightly. */
export const suspicionOf = async (
  em: EntityManager,
  identifiers: readonly IndexedIdentifier[],
  matches: readonly Match[],
  { sharesContact, parentId }: Claims,
): Promise<Suspicion | undefined> => {
  const exclusive = identifiers.filter(({ isExclusive }) => isExclusive);
  const kinds = new Set<string>(exclusive.map(({ kind }) => kind));
  let strong = matches.filter(({ matchedOn }) => matchedOn.some((kind) => kinds.has(kind)));
  if (parentId !== null && strong.length > 0) {
    const group = await groupOf(em, parentId);
    strong = strong.filter(({ partyId }) => !group.has(partyId));
  }
  if (strong.length === 0 || (sharesContact && strong.every(isHousehold))) return undefined;
  return { subjectKey: stableHash(exclusive.map(({ kind, digest }) => [kind, digest])), matches: strong };
};
