import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

/** What an eSIM has from when its profile is wanted: nobody can guess what it is downloaded with. */
export const wantedProfile = sql`profile_state = 'ordered', errand = 'orderProfile',
  matching_id = upper(replace(gen_random_uuid()::text, '-', ''))`;

/** Gives a product a SIM from a random place of the pool on, past those that others are taking right now; undefined when none is left. */
export const pickSim = async (em: EntityManager, simType: string, productId: string, now: Date): Promise<string | undefined> => {
  const profile = simType === 'eSIM' ? sql`, ${wantedProfile}` : sql``;
  const pick = async (start: number) => {
    const [row] = await em.execute<{ value: string }[]>(sql`
      with picked as (
        select value from inventory.iccid
        where sim_type = ${simType} and free_at < 'infinity' and free_at <= ${now} and random_key >= ${start}
        order by random_key limit 1 for update skip locked
      )
      update inventory.iccid i set state = 'assigned', product_id = ${productId}, cart_id = null, cart_item_id = null, customer_id = null,
        guest_key = null, process_id = null, hold_until = null ${profile}
      from picked where i.value = picked.value returning i.value`);
    return row?.value;
  };
  return (await pick(Math.floor(Math.random() * 2 ** 31))) ?? (await pick(0));
};
