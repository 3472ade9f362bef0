import type { EntityManager } from '@mikro-orm/postgresql';

/** What a shopper was refused. */
export interface Setback {
  operation: string;
  code: string;
}

/** Keeps it with the open cart; a sign of life as well. No version: nothing of the cart itself has changed. */
export const noteSetback = async (em: EntityManager, cartId: string, { operation, code }: Setback, now: Date): Promise<void> => {
  await em.execute(
    `update cart.shopping_cart set setback = ?, setback_at = ? where id = ? and state = 'OPEN'`,
    [JSON.stringify({ operation, code }), now, cartId],
    'run',
  );
};
