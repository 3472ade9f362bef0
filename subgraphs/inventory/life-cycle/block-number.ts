import { sql, type RawQueryFragment } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { stateAt } from '../entities/hold.ts';
import { Msisdn } from '../entities/msisdn.entity.ts';
import { noHold } from '../leases/held-by.ts';
import { resourceEvents } from '../leases/resource-events.ts';
import { NumberRefusal } from './number-refusal.ts';
import { noSuchNumber, wrongState } from './problems.ts';

interface Decision {
  msisdn: string;
  reason: string;
}

const decide = async (
  em: EntityManager,
  { msisdn, reason }: Decision,
  state: 'blocked' | 'available',
  from: RawQueryFragment,
  now: Date,
) => {
  const [row] = await em.execute<object[]>(sql`
    with decided as (select value from inventory.msisdn where value = ${msisdn} and (${from}) for update)
    update inventory.msisdn n set ${noHold}, sim_cart_item_id = null, agent_reason = ${reason}
    from decided where n.value = decided.value returning n.value`);
  if (!row) {
    const found = await em.findOne(Msisdn, { value: msisdn });
    throw new NumberRefusal(found ? wrongState(msisdn, stateAt(found, now)) : noSuchNumber(msisdn));
  }
  if (state === 'blocked') await em.execute(sql`update inventory.msisdn set state = 'blocked' where value = ${msisdn}`);
  await recordEvents(em, resourceEvents(state, { msisdn: [msisdn], iccid: [] }, now));
  return msisdn;
};

/** Takes a number that nobody has out of use. */
export const blockNumber = (em: EntityManager, decision: Decision, now: Date) =>
  decide(em, decision, 'blocked', sql`free_at <= ${now} or state = 'quarantined'`, now);

/** Gives a blocked or resting number back to the pool. */
export const releaseNumber = (em: EntityManager, decision: Decision, now: Date) =>
  decide(em, decision, 'available', sql`state in ('blocked', 'quarantined')`, now);
