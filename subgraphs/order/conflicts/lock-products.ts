import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Until the transaction ends nobody else decides about orders on these products. Sorted, so that no two wait for each other. */
export async function lockProducts(em: EntityManager, productIds: readonly string[]): Promise<void> {
  const sorted = JSON.stringify([...productIds].sort());
  await em.execute(sql`
    select pg_advisory_xact_lock(hashtextextended('ordering product ' || id, 0))
    from (select id from jsonb_array_elements_text(${sorted}::jsonb) with ordinality as one (id, place) order by place) products`);
}
