import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { NIL } from 'uuid';

interface Page {
  before: Date;
  first: number;
  after: string | null;
}

/** Orders with a line that was completed before then and brought no product, by id. A bundle that is nothing but its parts brings none. */
export const ordersWithoutProduct = async (em: EntityManager, { before, first, after }: Page): Promise<string[]> => {
  const rows = await em.execute<{ id: string }[]>(sql`
    select distinct order_id as id from ordering.order_item
     where action = 'add' and state = 'completed' and product_id is null and product_specification_id is not null
       and completion_date < ${before} and order_id > ${after ?? NIL}
     order by order_id limit ${first}`);
  return rows.map(({ id }) => id);
};
