import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Whether something that is still to be carried out is to be paid by an account. */
export const hasOpenOrdersOfAccount = async (em: EntityManager, billingAccountId: string): Promise<boolean> => {
  const rows = await em.execute<object[]>(sql`
    (select 1 from ordering.order_item
      where billing_account_id = ${billingAccountId} and state not in ('completed', 'failed', 'cancelled') limit 1)
     union all
    (select 1 from ordering.product_order
      where billing_account_id = ${billingAccountId} and state not in ('completed', 'failed', 'cancelled', 'partial') limit 1)`);
  return rows.length > 0;
};
