import type { EntityManager } from '@mikro-orm/postgresql';
import type { Connection } from '../../kit/pagination.ts';
import { Customer } from '../entities/customer.entity.ts';
import type { CustomerSearch } from './read-search.ts';

export type CustomerPage = Connection<Customer>;

const matching = `
  from party.customer c join party.party p on p.id = c.party_id
  where (p.search_name like ? or p.search_family_name like ? or p.email = ? or p.phone_number = ?)`;

const valuesOf = ({ namePrefix, email, phoneNumber }: CustomerSearch) => [namePrefix, namePrefix, email, phoneNumber];

/** A page of customers by name; each condition has its index on the party. */
export const findCustomers = async (
  em: EntityManager,
  search: CustomerSearch,
  limit: number,
  after?: { name: string; id: string },
): Promise<Customer[]> => {
  const beyond = after ? 'and (c.name, c.id) > (?, ?)' : '';
  const values = [...valuesOf(search), ...(after ? [after.name, after.id] : []), limit];
  const rows = await em.execute<object[]>(`select c.* ${matching} ${beyond} order by c.name, c.id limit ?`, values);
  return rows.map((row) => em.map(Customer, row));
};

export const countCustomers = async (em: EntityManager, search: CustomerSearch): Promise<number> => {
  const [row] = await em.execute<{ count: number }[]>(`select count(*)::int as count ${matching}`, valuesOf(search));
  return row?.count ?? 0;
};
