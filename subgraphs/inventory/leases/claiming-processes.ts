import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

const claimsOf = (table: 'msisdn' | 'iccid' | 'port_in', first: number, after: string) => {
  const isHeld = table === 'port_in' ? sql`product_id is null` : sql`state = 'reserved'`;
  return sql`
  (select distinct process_id as id from inventory.${sql.ref(table)}
    where process_id > ${after} and ${isHeld} order by process_id limit ${first})`;
};

/** Processes that hold numbers or SIMs of a cart, or what it brings along, by id. */
export const claimingProcesses = async (em: EntityManager, first: number, after: string): Promise<string[]> => {
  const rows = await em.execute<{ id: string }[]>(
    sql`${claimsOf('msisdn', first, after)} union ${claimsOf('iccid', first, after)} union ${claimsOf('port_in', first, after)}
      order by id limit ${first}`,
  );
  return rows.map(({ id }) => id);
};
