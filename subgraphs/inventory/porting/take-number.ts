import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { resourceEvents } from '../leases/resource-events.ts';

/**
 * Marks another operator's number as on its way to us; false when it is ours, or somebody is bringing it along. Its class is the
 * cheapest one: a ported number costs nothing. One of this operator's range that had left is at home again: it stays `ported_in` as it was.
 */
export const takeForeignNumber = async (em: EntityManager, msisdn: string, now: Date): Promise<boolean> => {
  const taken = await em.execute<object[]>(sql`
    insert into inventory.msisdn as known (value, class, trigrams, random_key, state, ported_in)
    values (${msisdn}, (select id from inventory.number_class order by price_value, id limit 1),
      inventory.digit_trigrams(${msisdn.slice(1)}), (random() * 2147483646)::int, 'portingIn', true)
    on conflict (value) do update set state = 'portingIn', product_id = null, paired_iccid = null
      where known.state = 'portedOut'
    returning value`);
  if (taken.length === 0) return false;
  await recordEvents(em, resourceEvents('portingIn', { msisdn: [msisdn], iccid: [] }, now));
  return true;
};
