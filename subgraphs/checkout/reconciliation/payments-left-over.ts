import { sql } from '@mikro-orm/core';
import type { Payment } from '../payments/payment.entity.ts';
import type { World } from './finding.ts';

/** Payments in these states whose checkout came to nothing or never was, and that no order has, by id. */
export const paymentsLeftOver =
  ({ em, before }: World, statuses: readonly Payment['status'][]) =>
  (first: number, after: string | null): Promise<{ id: string }[]> =>
    em.execute(sql`
      select p.id from checkout.payment p left join checkout.checkout_process c on c.id = p.process_id
       where p.customer_order_id is null and p.status in (${statuses}) and p.created_at < ${before}
         and (c.id is null or (c.state = 'CANCELLED' and c.completed_at < ${before}))
         ${after === null ? sql`` : sql`and p.id > ${after}`}
       order by p.id limit ${first}`);
