import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { wantedProfile } from './pick-sim.ts';

/** The profiles of a product's eSIMs are wanted from now on. */
export const orderProfiles = async (em: EntityManager, productId: string): Promise<void> => {
  await em.execute(sql`
    update inventory.iccid set ${wantedProfile}
    where product_id = ${productId} and state = 'assigned' and sim_type = 'eSIM' and profile_state is null`);
};
