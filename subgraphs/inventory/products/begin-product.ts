import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

/** What an order item has made so far; until the transaction ends nobody else makes or discards it. */
export const beginProduct = async (em: EntityManager, key: string): Promise<{ productId: string | null; discarded: boolean }> => {
  const [row] = await em.execute<{ product_id: string | null; discarded: boolean }[]>(
    sql`select product_id, discarded from inventory.begin_product(${key})`,
  );
  return { productId: row?.product_id ?? null, discarded: row?.discarded ?? false };
};
