import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Whether something that has not ended is paid for by an account. */
export const hasProductsOfAccount = async (em: EntityManager, billingAccountId: string): Promise<boolean> => {
  const rows = await em.execute<object[]>(sql`
    select 1 from inventory.product
     where billing_account_id = ${billingAccountId} and status not in ('terminated', 'cancelled', 'aborted') limit 1`);
  return rows.length > 0;
};
