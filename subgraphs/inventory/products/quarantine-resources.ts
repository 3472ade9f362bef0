import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { unpair } from '../sims/pair-sims.ts';
import { resourceEvents } from '../leases/resource-events.ts';

const valuesOf = (rows: readonly { value: string }[]) => rows.map(({ value }) => value);

/** Numbers rest before anybody else may have them; one that was ported in goes back to where it came from. */
export const restNumbers = async (em: EntityManager, productId: string, until: Date, now: Date): Promise<void> => {
  const rows = await em.execute<{ value: string; state: 'quarantined' | 'portedOut' }[]>(sql`
    update inventory.msisdn set state = case when ported_in then 'portedOut' else 'quarantined' end,
      quarantined_until = case when ported_in then null else ${until}::timestamptz end, paired_iccid = null
    where product_id = ${productId} and state = 'assigned' returning value, state`);
  const numbers = Map.groupBy(rows, ({ state }) => state);
  const told = (state: 'quarantined' | 'portedOut') =>
    resourceEvents(state, { msisdn: valuesOf(numbers.get(state) ?? []), iccid: [] }, now);
  await recordEvents(em, [...told('quarantined'), ...told('portedOut')]);
};

/** A SIM is never used again. */
const terminate = async (em: EntityManager, productId: string) => {
  const sims = valuesOf(
    await em.execute<{ value: string }[]>(sql`
      update inventory.iccid set state = 'terminated', matching_id = null,
        profile_state = case when profile_state is null then null else 'deleted' end
      where product_id = ${productId} and state = 'assigned' returning value`),
  );
  await unpair(em, sims);
  return sims;
};

/** What becomes of the numbers and SIMs of a product that ends. */
export const quarantineResources = async (em: EntityManager, productId: string, until: Date, now: Date): Promise<void> => {
  await restNumbers(em, productId, until, now);
  await recordEvents(em, resourceEvents('terminated', { msisdn: [], iccid: await terminate(em, productId) }, now));
};
