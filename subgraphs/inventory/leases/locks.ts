import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

const lock = (em: EntityManager, name: string) => em.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);

/** One lease for a cart at a time, until the transaction ends: what it holds can be counted. */
export const lockCart = (em: EntityManager, cartId: string) => lock(em, `inventory lease ${cartId}`);

/** As `lockCart` for several, always in the same order. */
export const lockCarts = async (em: EntityManager, cartIds: readonly string[]) => {
  for (const cartId of [...new Set(cartIds)].sort()) await lockCart(em, cartId);
};

/** One claim or its undo at a time, until the transaction ends. */
export const lockProcess = (em: EntityManager, processId: string) => lock(em, `inventory claim ${processId}`);
