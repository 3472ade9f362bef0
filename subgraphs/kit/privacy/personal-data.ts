import type { EntityManager } from '@mikro-orm/postgresql';
import { textList } from '../database/text-list.ts';

/** Whose data it is. `PersonalDataOwnerInput` of the contract. */
export interface PersonalDataOwner {
  customerIds: readonly string[];
  guestKeys: readonly string[];
  loginSubjects: readonly string[];
}

export type ErasureBlockerKind = 'OPEN_CHECKOUT' | 'OPEN_ORDER' | 'ACTIVE_PRODUCT' | 'UNPAID' | 'OPEN_PORTING';

/** Something that has to end first. */
export interface ErasureBlocker {
  kind: ErasureBlockerKind;
  ids: string[];
}

/** What a subgraph holds about a person. */
export interface PersonalData {
  data: Record<string, object[]>;
  blockers: ErasureBlocker[];
}

/** A condition on the column that names a customer; its value is the first of `valuesOf(owner)`. */
export const isOfCustomer = `customer_id::text = any(${textList})`;

/** A condition on both columns that name an owner; its values are `valuesOf(owner)`. */
export const isOwned = `(${isOfCustomer} or guest_key = any(${textList}))`;

export const valuesOf = ({ customerIds, guestKeys }: PersonalDataOwner): [string, string] => [
  JSON.stringify(customerIds),
  JSON.stringify(guestKeys),
];

/** One kind of rows that are an owner's, and which of them are open. */
export interface OwnedRows {
  name: string;
  /** Selects `id`, what else is shown, and `isOpen`; ends with `isOwned`. */
  sql: string;
  /** For a condition of its own; `valuesOf` otherwise. */
  values?: (owner: PersonalDataOwner) => string[];
  /** What it is when a row is open. */
  blocker?: ErasureBlockerKind;
}

/** All rows of these kinds, one statement each. */
export const readOwned = async (
  em: EntityManager,
  owner: PersonalDataOwner,
  kinds: readonly OwnedRows[],
): Promise<PersonalData> => {
  const read: PersonalData = { data: {}, blockers: [] };
  for (const { name, sql, values = valuesOf, blocker } of kinds) {
    const rows = await em.execute<{ id: string; isOpen?: boolean }[]>(sql, values(owner));
    read.data[name] = rows.map(({ isOpen: _, ...row }) => row);
    const ids = rows.filter(({ isOpen }) => isOpen).map(({ id }) => id);
    if (blocker && ids.length > 0) read.blockers.push({ kind: blocker, ids });
  }
  return read;
};
