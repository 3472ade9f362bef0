import type { EntityManager } from '@mikro-orm/postgresql';
import type { Connection } from '../../kit/pagination.ts';
import { arrayOf } from '../duplicates/matches.ts';
import { Party } from '../entities/party.entity.ts';
import type { PartyMatch } from '../generated/resolvers.ts';
import type { PartySearch } from './read-search.ts';

export interface PartyHit {
  party: Party;
  matchedOn: PartyMatch[];
}

export type PartyHitPage = Connection<PartyHit>;

/** Each condition has its index; what was merged is found as what it was merged into. */
const hits = `
  select coalesce(p.merged_into, p.id) as party_id, 'NAME' as match from party.party p
   where p.search_name like ? or p.search_family_name like ?
  union
  select i.party_id, case i.kind when 'DOCUMENT_NUMBER' then 'DOCUMENT' else i.kind end
    from unnest(?::text[], ?::text[]) as wanted (kind, digest)
    join party.party_identifier i on i.kind = wanted.kind and i.digest = wanted.digest
  union
  select c.party_id, 'CUSTOMER_NUMBER' from party.customer c where c.id = ?`;

const valuesOf = ({ namePrefix, identifiers, customerId }: PartySearch) => [
  namePrefix,
  namePrefix,
  arrayOf(identifiers.map(({ kind }) => kind)),
  arrayOf(identifiers.map(({ digest }) => digest)),
  customerId,
];

/** A page of parties by name, in one statement. */
export const findParties = async (
  em: EntityManager,
  search: PartySearch,
  limit: number,
  after?: { name: string; id: string },
): Promise<PartyHit[]> => {
  const beyond = after ? 'where (p.name, p.id) > (?, ?)' : '';
  const rows = await em.execute<{ matched_on: PartyMatch[] }[]>(
    `select p.*, array_agg(hit.match order by hit.match) as matched_on
       from (${hits}) hit join party.party p on p.id = hit.party_id ${beyond}
      group by p.id order by p.name, p.id limit ?`,
    [...valuesOf(search), ...(after ? [after.name, after.id] : []), limit],
  );
  return rows.map(({ matched_on: matchedOn, ...row }) => ({ party: em.map(Party, row), matchedOn }));
};

export const countParties = async (em: EntityManager, search: PartySearch): Promise<number> => {
  const [row] = await em.execute<{ count: number }[]>(
    `select count(distinct party_id)::int as count from (${hits}) hit`,
    valuesOf(search),
  );
  return row?.count ?? 0;
};
