import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { NIL } from 'uuid';

interface Page {
  before: Date;
  first: number;
  after: string | null;
}

/** Products in service since before then, with recurring prices that no account pays for, by id. */
export const productsWithoutAccount = async (em: EntityManager, { before, first, after }: Page): Promise<string[]> => {
  const rows = await em.execute<{ id: string }[]>(sql`
    select id from inventory.product
     where status = 'active' and billing_account_id is null and prices @> '[{"kind": "RECURRING"}]'
       and start_date < ${before} and id > ${after ?? NIL}
     order by id limit ${first}`);
  return rows.map(({ id }) => id);
};
