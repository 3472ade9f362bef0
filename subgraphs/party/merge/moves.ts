import type { EntityManager } from '@mikro-orm/postgresql';

/** Which of two parties stays. */
export interface MergePair {
  survivorId: string;
  mergedId: string;
}

/** What one party gets of another. `MergeMove` of the graph. */
export interface MergeMove {
  kind: string;
  count: number;
}

interface Movable {
  kind: string;
  table: string;
  column: string;
  /** Only what the survivor does not have already; what it has stays behind. Both tables are called `mine` and `theirs`. */
  unless?: string;
}

/** All of this store that belongs to a party by its id. Customers keep their ids, and with them orders, products, accounts and agreements. */
const movables: readonly Movable[] = [
  { kind: 'customer', table: 'customer', column: 'party_id' },
  { kind: 'login', table: 'login', column: 'party_id' },
  { kind: 'membership', table: 'customer_member', column: 'party_id', unless: 'mine.customer_id = theirs.customer_id' },
  { kind: 'childOrganization', table: 'party', column: 'parent_id' },
  { kind: 'merge', table: 'party', column: 'merged_into' },
  {
    kind: 'contactMedium',
    table: 'contact_medium',
    column: 'party_id',
    unless: 'mine.medium_type = theirs.medium_type and mine.value_key = theirs.value_key',
  },
  {
    kind: 'identifier',
    table: 'party_identifier',
    column: 'party_id',
    unless: 'mine.kind = theirs.kind and mine.digest = theirs.digest',
  },
];

const notThere = ({ table, column, unless }: Movable) =>
  unless === undefined ? '' : `and not exists (select from party.${table} mine where mine.${column} = ? and ${unless})`;

/** What would move, in one statement. */
export const countMoves = async (em: EntityManager, { survivorId, mergedId }: MergePair): Promise<MergeMove[]> => {
  const parts = movables.map(
    (movable) =>
      `select '${movable.kind}' as kind, count(*)::int as count from party.${movable.table} theirs
        where theirs.${movable.column} = ? ${notThere(movable)}`,
  );
  const values = movables.flatMap(({ unless }) => (unless === undefined ? [mergedId] : [mergedId, survivorId]));
  const rows = await em.execute<MergeMove[]>(parts.join(' union all '), values);
  return rows.filter(({ count }) => count > 0);
};

/** Hands all of it over, in the transaction that holds both parties. */
export const move = async (em: EntityManager, { survivorId, mergedId }: MergePair): Promise<void> => {
  // There is one preferred medium: the survivor's.
  await em.execute('update party.contact_medium set preferred = false where party_id = ?', [mergedId]);
  for (const movable of movables) {
    await em.execute(
      `update party.${movable.table} theirs set ${movable.column} = ? where theirs.${movable.column} = ? ${notThere(movable)}`,
      movable.unless === undefined ? [survivorId, mergedId] : [survivorId, mergedId, survivorId],
    );
  }
  // What is left the survivor has as well, with consents of its own.
  for (const table of ['contact_medium', 'party_identifier', 'customer_member']) {
    await em.execute(`delete from party.${table} where party_id = ?`, [mergedId]);
  }
  // A process that made the merged party goes on with the survivor, and takes back only what else it made.
  await em.execute('update party.onboarding set party_id = ? where party_id = ?', [survivorId, mergedId]);
};
