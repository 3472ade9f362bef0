import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { MoveLeasesInput } from '../generated/resolvers.ts';
import { cancel } from './cancel-port-in.ts';
import { lockPortIn } from './find-port-in.ts';
import { portInOfLine } from './line-port-ins.ts';

type Move = Pick<MoveLeasesInput, 'fromCartId' | 'toCartId' | 'lines' | 'customerId' | 'guestKey'>;

/** A line of the other cart that is replaced brings nothing along any more. */
const driveOut = async (em: EntityManager, cartId: string, cartItemId: string, now: Date) => {
  const found = await portInOfLine(em, cartId, cartItemId);
  const portIn = found && (await lockPortIn(em, found.id));
  if (portIn && !portIn.productId && !portIn.processId) await cancel(em, portIn, now);
};

/** What lines of a cart bring along goes with them; only the owner changes where the cart stays the same. Answers how many there were. */
export const movePortIns = async (em: EntityManager, move: Move, now: Date): Promise<number> => {
  const { fromCartId, toCartId, lines, customerId = null, guestKey = null } = move;
  let count = 0;
  for (const { fromItemId, toItemId } of lines) {
    const found = await portInOfLine(em, fromCartId, fromItemId);
    const portIn = found && (await lockPortIn(em, found.id));
    if (!portIn || portIn.productId || (portIn.processId && fromCartId !== toCartId)) continue;
    if (fromCartId !== toCartId) await driveOut(em, toCartId, toItemId, now);
    const simItemId = lines.find((line) => line.fromItemId === portIn.simCartItemId)?.toItemId;
    const sim = fromCartId === toCartId ? portIn.simCartItemId : (simItemId ?? null);
    await em.execute(sql`
      update inventory.port_in set cart_id = ${toCartId}, cart_item_id = ${fromCartId === toCartId ? fromItemId : toItemId},
        sim_cart_item_id = ${sim ?? null}, customer_id = ${customerId}, guest_key = ${guestKey} where id = ${portIn.id}`);
    count += 1;
  }
  return count;
};
