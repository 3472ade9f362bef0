import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { PortIn } from '../entities/port-in.entity.ts';
import { noHold } from '../leases/held-by.ts';
import { resourceEvents } from '../leases/resource-events.ts';
import { changeState, forgetDonorData, leaveNumber } from './change-state.ts';
import { lockPortIn } from './find-port-in.ts';
import { isLive, keptStates } from './port-in-states.ts';

const batch = 100;

/** A SIM that was held only for a number that does not come. */
const freeSim = async (em: EntityManager, { cartId, simCartItemId, productId, withTemporaryNumber }: PortIn, now: Date) => {
  if (simCartItemId == null || productId || withTemporaryNumber) return;
  const rows = await em.execute<{ value: string }[]>(sql`
    update inventory.iccid set ${noHold}
    where cart_id = ${cartId} and cart_item_id = ${simCartItemId} and process_id is null returning value`);
  await recordEvents(em, resourceEvents('available', { msisdn: [], iccid: rows.map(({ value }) => value) }, now));
};

/** Takes a locked port-in back; the clearing house is told afterwards. */
export const cancel = async (em: EntityManager, portIn: PortIn, now: Date): Promise<void> => {
  const wasLive = isLive(portIn.state);
  portIn.errand = wasLive ? 'withdraw' : null;
  forgetDonorData(portIn);
  await changeState(em, portIn, 'cancelled', now);
  // After a rejection the number may be on its way to somebody else.
  if (wasLive) await leaveNumber(em, portIn, now);
  await freeSim(em, portIn, now);
};

const cancelAll = async (em: EntityManager, ids: readonly { id: string }[], now: Date) => {
  for (const { id } of ids) {
    const portIn = await lockPortIn(em, id);
    if (portIn && (isLive(portIn.state) || portIn.state === 'rejected')) await cancel(em, portIn, now);
  }
};

/** A product that ends, or never comes, needs no number. */
export const cancelPortInsOf = async (
  em: EntityManager,
  { productId, cartId = '', cartItemId = '' }: { productId: string | null; cartId?: string; cartItemId?: string },
  now: Date,
): Promise<void> => {
  const ids = await em.execute<{ id: string }[]>(sql`
    select id from inventory.port_in where state in (${[...keptStates]})
      and (product_id = ${productId}::uuid
        or (cart_id = ${cartId} and cart_item_id = ${cartItemId} and product_id is null and process_id is not null))
    order by id`);
  await cancelAll(em, ids, now);
};

/** What was not ordered in time is taken back. */
export const cancelStale = async (em: EntityManager, now: Date): Promise<void> => {
  const ids = await em.execute<{ id: string }[]>(sql`
    select id from inventory.port_in where product_id is null and process_id is null and state in (${[...keptStates]}) and hold_until <= ${now}
    order by hold_until limit ${batch}`);
  for (const { id } of ids)
    await em.fork().transactional(async (tx) => {
      const portIn = await lockPortIn(tx, id);
      // Claimed or ordered meanwhile: it is none of those.
      if (!portIn || portIn.productId || portIn.processId || portIn.holdUntil > now) return;
      if (isLive(portIn.state) || portIn.state === 'rejected') await cancel(tx, portIn, now);
    });
};
