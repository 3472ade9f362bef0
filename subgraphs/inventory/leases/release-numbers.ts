import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { heldBy, noHold, type Holder } from './held-by.ts';
import { resourceEvents } from './resource-events.ts';

/** Frees what a cart holds, but not what a checkout of it has claimed. True when any of it was still held. */
export const releaseNumbers = (em: EntityManager, holder: Holder, now: Date): Promise<boolean> =>
  em.transactional(async (tx) => {
    const mine = heldBy(holder);
    const free = async (table: 'msisdn' | 'iccid') => {
      const also = table === 'msisdn' ? sql`, sim_cart_item_id = null` : sql``;
      const rows = await tx.execute<{ value: string; live: boolean }[]>(sql`
        with held as (
          select value, free_at > ${now} as live from inventory.${sql.ref(table)} where ${mine} and process_id is null order by value for update
        )
        update inventory.${sql.ref(table)} r set ${noHold} ${also} from held where r.value = held.value returning r.value, held.live`);
      return rows.filter(({ live }) => live).map(({ value }) => value);
    };
    await tx.execute(sql`delete from inventory.lost_number where ${mine}`);
    const [msisdn, iccid] = [await free('msisdn'), await free('iccid')];
    await recordEvents(tx, resourceEvents('available', { msisdn, iccid }, now));
    return msisdn.length + iccid.length > 0;
  });
