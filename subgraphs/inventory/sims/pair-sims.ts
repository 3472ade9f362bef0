import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { pairingEvents } from './sim-events.ts';

const reliesOn = sql`type in ('reliesOn', 'requires', 'dependsOn', 'bundledBy')`;

/**
 * Pairs the numbers of a product, or of what it relies on, with the SIMs of the same line, each at most once: whichever of the two is set up
 * later pairs them.
 */
export const pairSims = async (em: EntityManager, productId: string, now: Date): Promise<void> => {
  const pairs = await em.execute<{ msisdn: string; iccid: string }[]>(sql`
    with number as (
      select value, product_id from inventory.msisdn
      where state = 'assigned' and paired_iccid is null and product_id in (
        select ${productId}::uuid union all
        select related_product_id from inventory.product_relationship where product_id = ${productId} and ${reliesOn})
      order by value for update
    ), pair as (
      select number.value as msisdn, sim.value as iccid,
        row_number() over (partition by number.value order by sim.value) as nth_sim,
        row_number() over (partition by sim.value order by number.value) as nth_number
      from number join inventory.iccid sim on sim.state = 'assigned' and sim.product_id in (
        select number.product_id union all
        select product_id from inventory.product_relationship where related_product_id = number.product_id and ${reliesOn})
      where not exists (select from inventory.msisdn other where other.paired_iccid = sim.value)
    )
    update inventory.msisdn set paired_iccid = pair.iccid from pair
    where value = pair.msisdn and nth_sim = 1 and nth_number = 1 returning pair.msisdn, pair.iccid`);
  await recordEvents(
    em,
    pairs.flatMap((pair) => pairingEvents(pair, now)),
  );
};

/** Numbers that answered to these SIMs answer to none. */
export const unpair = async (em: EntityManager, iccids: readonly string[]): Promise<void> => {
  if (iccids.length > 0)
    await em.execute(sql`update inventory.msisdn set paired_iccid = null where paired_iccid in (${[...iccids]})`);
};
