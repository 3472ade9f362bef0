import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { unclaimPortIns } from '../porting/line-port-ins.ts';
import { lockProcess } from './locks.ts';
import { resourceEvents } from './resource-events.ts';

/**
 * Gives what a process claimed back to its cart, with a fresh expiry the first time: a lease is extended once. A claim of that process that arrives later finds it ended: an
 * undo may overtake its act; not so when it was only for now. False when there was nothing to give back.
 */
export const unclaimLeases = (
  em: EntityManager,
  processId: string,
  { now, leaseMs, forGood }: { now: Date; leaseMs: number; forGood: boolean },
): Promise<boolean> =>
  em.transactional(async (tx) => {
    await lockProcess(tx, processId);
    if (forGood)
      await tx.execute(
        sql`insert into inventory.ended_claim (process_id, ended_at) values (${processId}, ${now}) on conflict do nothing`,
      );
    const holdUntil = new Date(now.getTime() + leaseMs);
    const giveBack = async (table: 'msisdn' | 'iccid') => {
      const rows = await tx.execute<{ value: string }[]>(sql`
        with claimed as (
          select value from inventory.${sql.ref(table)} where process_id = ${processId} and state = 'reserved' order by value for update
        )
        update inventory.${sql.ref(table)} r set process_id = null, extended = true,
          hold_until = case when extended then hold_until else greatest(hold_until, ${holdUntil}) end
        from claimed where r.value = claimed.value returning r.value`);
      return rows.map(({ value }) => value);
    };
    const [msisdn, iccid] = [await giveBack('msisdn'), await giveBack('iccid')];
    await unclaimPortIns(tx, processId, holdUntil);
    await recordEvents(tx, resourceEvents('reserved', { msisdn, iccid }, now, processId));
    return msisdn.length + iccid.length > 0;
  });
