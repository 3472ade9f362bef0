import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { resourceEvents } from './resource-events.ts';

const batch = 1000;
/** No call is under way for so long that it could still arrive after its undo. */
const endedMs = 7 * 86_400_000;
/** Nobody comes back for a number after that. */
const lostMs = 30 * 86_400_000;

/**
 * Writes down that expired holds and ended quarantines are free, so that what is stored and listened to tells the same as the
 * statements that take. A cart stays remembered until somebody else takes its number: a late checkout may still have it.
 */
export const returnDue = async (em: EntityManager, now: Date): Promise<number> => {
  const forgotten = new Date(now.getTime() - endedMs);
  await em.execute(sql`delete from inventory.ended_claim where ended_at < ${forgotten}`);
  await em.execute(sql`delete from inventory.discarded_product where discarded_at < ${forgotten}`);
  await em.execute(sql`delete from inventory.lost_number where lost_at < ${new Date(now.getTime() - lostMs)}`);
  let total = 0;
  for (let count = batch; count >= batch; total += count) count = await em.fork().transactional((tx) => returnBatch(tx, now));
  return total;
};

const returnBatch = async (em: EntityManager, now: Date) => {
  const free = async (table: 'msisdn' | 'iccid') => {
    const rows = await em.execute<{ value: string }[]>(sql`
      with due as (
        select value from inventory.${sql.ref(table)} where state <> 'available' and free_at < 'infinity' and free_at <= ${now}
        order by free_at limit ${batch} for update skip locked
      )
      update inventory.${sql.ref(table)} r set state = 'available', hold_until = null, quarantined_until = null, product_id = null,
        random_key = (random() * 2147483646)::int
      from due where r.value = due.value returning r.value`);
    return rows.map(({ value }) => value);
  };
  const [msisdn, iccid] = [await free('msisdn'), await free('iccid')];
  await recordEvents(em, resourceEvents('available', { msisdn, iccid }, now));
  return Math.max(msisdn.length, iccid.length);
};
