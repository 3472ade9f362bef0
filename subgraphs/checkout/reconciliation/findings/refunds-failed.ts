import { sql } from '@mikro-orm/core';
import { NIL } from 'uuid';
import { BY_AGENT } from '../../payments/refunds/refund-once.ts';
import type { Finding } from '../finding.ts';
import { pagesOf } from '../pages.ts';

/** Refunds that the provider refused, with no later one by an agent in their place. A person has to look. */
export const refundsFailed: Finding = ({ em, before }) => {
  const failed = (first: number, after: string | null): Promise<{ id: string }[]> =>
    em.execute(sql`
      select r.id from checkout.refund r
       where r.status = 'FAILED' and r.completed_at < ${before} and r.id > ${after ?? NIL}
         and not exists (select from checkout.refund later where later.payment_id = r.payment_id and later.status <> 'FAILED'
                            and later.created_at > r.created_at and starts_with(later.key, ${BY_AGENT}))
       order by r.id limit ${first}`);
  return pagesOf(failed, ({ id }) => id);
};
