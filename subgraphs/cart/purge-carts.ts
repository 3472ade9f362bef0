import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../kit/events/record-event.ts';

const BATCH = 500;

/** Deletes carts that could not be used any more at this time: anonymous ones, and what is left of those that went into another. */
export const purgeCarts = async (em: EntityManager, unusableSince: Date, now: Date): Promise<number> => {
  let total = 0;
  for (let count = BATCH; count === BATCH; total += count)
    count = await em.fork().transactional((tx) => purgeBatch(tx, unusableSince, now));
  return total;
};

const purgeBatch = async (em: EntityManager, unusableSince: Date, now: Date) => {
  const gone = await em.execute<{ id: string }[]>(sql`
    delete from cart.shopping_cart where id in (
      select id from cart.shopping_cart
      where valid_until <= ${unusableSince} and (state = 'MERGED' or (customer_id is null and state = 'OPEN'))
      limit ${BATCH} for update skip locked
    ) returning id`);
  const deleted = gone.map(({ id }) => ({
    eventType: 'ShoppingCartDeleteEvent',
    entityType: 'shoppingCart',
    entityId: id,
    event: { shoppingCart: { id } },
    eventTime: now,
  }));
  await recordEvents(em, deleted);
  return gone.length;
};
