import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

interface Row {
  offering: string;
  specification: string;
  count: number;
}

/** What a customer has that has not ended, counted by offering. */
export const heldOfferings = async (em: EntityManager, customerId: string) => {
  const rows = await em.execute<Row[]>(sql`
    select product_offering_id as offering, product_specification_id as specification, count(*)::int as count from inventory.product
     where customer_id = ${customerId} and status in ('active', 'pendingActive') group by 1, 2 order by 1, 2`);
  return rows.map(({ offering, specification, count }) => ({
    productOffering: { id: offering },
    productSpecification: { id: specification },
    count,
  }));
};
