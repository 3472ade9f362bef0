import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Whether bills go on for a customer: one of its products has recurring prices and has not ended. */
export const hasRecurringProducts = async (em: EntityManager, customerId: string): Promise<boolean> => {
  const rows = await em.execute<object[]>(sql`
    select 1 from inventory.product
     where customer_id = ${customerId} and status in ('active', 'pendingActive') and prices @> '[{"kind": "RECURRING"}]' limit 1`);
  return rows.length > 0;
};
