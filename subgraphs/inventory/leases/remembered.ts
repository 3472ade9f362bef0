import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

/** What a line of a cart holds, held until it expired, or lost to another cart after that. */
export interface Remembered {
  cartItemId: string;
  value: string;
  class: string;
  simCartItemId: string | null;
  isLost: boolean;
  isClaimed: boolean;
}

/** Numbers of a cart, one for each line. */
export const rememberedOf = (em: EntityManager, cartId: string): Promise<Remembered[]> =>
  em.execute<Remembered[]>(sql`
    select distinct on (of.item) of.item as "cartItemId", of.value, of.class, of.sim as "simCartItemId", of.lost as "isLost", of.claimed as "isClaimed"
    from (
      select cart_item_id as item, value, class, sim_cart_item_id as sim, false as lost, process_id is not null as claimed
      from inventory.msisdn where cart_id = ${cartId}
      union all
      select cart_item_id, value, class, sim_cart_item_id, true, false from inventory.lost_number where cart_id = ${cartId}
    ) as of order by of.item, of.lost`);
