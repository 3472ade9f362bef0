import { randomUUID } from 'node:crypto';
import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { CartReminder } from '../entities/cart-reminder.entity.ts';
import type { Setback } from './note-setback.ts';

const BATCH = 200;

interface Idle {
  id: string;
  version: number;
  customerId: string | null;
  setback: Setback | null;
  idleSince: string;
  isLeft: boolean;
  isReachable: boolean;
}

/**
 * One event for each idle time of a cart with something to buy, and a reminder where somebody may be reached: both are there, or
 * neither. Several may run it at once, and may die in it.
 */
export const announceIdleCarts = async (em: EntityManager, idleMs: number, now: Date): Promise<number> => {
  let total = 0;
  for (let count = BATCH; count === BATCH; total += count)
    count = await em.fork().transactional((tx) => announceBatch(tx, new Date(now.getTime() - idleMs), now));
  return total;
};

/** What is empty, too old or a machine's is looked at once, and left alone until it changes. */
const takeIdle = (em: EntityManager, idleSince: Date, now: Date) =>
  em.execute<Idle[]>(sql`
    with idle as (
      select id, greatest(updated_at, coalesce(setback_at, updated_at)) as since from cart.shopping_cart
       where state = 'OPEN' and announced_version is distinct from version
         and greatest(updated_at, coalesce(setback_at, updated_at)) <= ${idleSince}
       order by 2 limit ${BATCH} for update skip locked
    )
    update cart.shopping_cart c set announced_version = c.version
      from idle where c.id = idle.id
    returning c.id, c.version, c.customer_id as "customerId", c.setback, idle.since as "idleSince",
      c.customer_id is not null or c.contact is not null as "isReachable",
      c.valid_until > ${now} and c.changed_by ->> 'role' is distinct from 'SYSTEM'
        and exists (select from cart.cart_item i where i.cart_id = c.id and i.status = 'ACTIVE' and i.action <> 'NO_CHANGE') as "isLeft"`);

const announceBatch = async (em: EntityManager, idleSince: Date, now: Date) => {
  const idle = await takeIdle(em, idleSince, now);
  const left = idle.filter(({ isLeft }) => isLeft);
  await recordEvents(
    em,
    left.map(({ id, version, customerId, setback, idleSince: since }) => ({
      // Ours: TMF663 knows no such event.
      eventType: 'ShoppingCartAbandonedEvent',
      entityType: 'shoppingCart',
      entityId: id,
      customerId,
      event: { shoppingCart: { id, version }, idleSince: new Date(since).toISOString(), lastProblem: setback },
      eventTime: now,
    })),
  );
  const due = left.filter(({ isReachable }) => isReachable);
  if (due.length > 0)
    await em.insertMany(
      CartReminder,
      due.map(({ id: cartId, version }) => ({
        id: randomUUID(),
        cartId,
        version,
        state: 'DUE' as const,
        reason: null,
        createdAt: now,
        settledAt: null,
        resumedAt: null,
      })),
    );
  return idle.length;
};
