import type { EntityManager } from '@mikro-orm/postgresql';
import type { IndexedIdentifier } from './blind-index.ts';
import { weights, type SharedKind } from './identifier.ts';

/** A party that has something of another one. */
export interface Match {
  partyId: string;
  matchedOn: SharedKind[];
}

const MOST_CANDIDATES = 10;

/** How likely it is the same party, 0 to 1: independent hints add up. */
export const scoreOf = ({ matchedOn }: Match): number =>
  Math.round((1 - matchedOn.reduce((unlike, kind) => unlike * (1 - weights[kind]), 1)) * 100) / 100;

/** A list for `unnest`: kinds and digests have no characters that mean something to PostgreSQL. */
export const arrayOf = (values: readonly (string | boolean)[]): string => `{${values.join()}}`;

/** Who else has any of the identifiers, likeliest first; one statement. */
export const findMatches = async (
  em: EntityManager,
  identifiers: readonly Pick<IndexedIdentifier, 'kind' | 'digest'>[],
  exceptPartyId = '',
): Promise<Match[]> => {
  if (identifiers.length === 0) return [];
  const rows = await em.execute<{ partyId: string; kind: SharedKind }[]>(
    `select distinct i.party_id as "partyId", i.kind
       from unnest(?::text[], ?::text[]) as mine (kind, digest)
       join party.party_identifier i on i.kind = mine.kind and i.digest = mine.digest
      where i.party_id <> ? and i.kind <> 'DOCUMENT_NUMBER'
      order by 1, 2`,
    [arrayOf(identifiers.map(({ kind }) => kind)), arrayOf(identifiers.map(({ digest }) => digest)), exceptPartyId],
  );
  return [...Map.groupBy(rows, ({ partyId }) => partyId)]
    .map(([partyId, own]) => ({ partyId, matchedOn: own.map(({ kind }) => kind) }))
    .sort((a, b) => scoreOf(b) - scoreOf(a))
    .slice(0, MOST_CANDIDATES);
};
