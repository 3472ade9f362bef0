import { LockMode, sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { PortIn } from '../entities/port-in.entity.ts';
import type { MoveLeasesInput } from '../generated/resolvers.ts';
import { cancel } from './cancel-port-in.ts';
import { keptStates } from './port-in-states.ts';

type Move = Pick<MoveLeasesInput, 'fromCartId' | 'toCartId' | 'lines' | 'customerId' | 'guestKey'>;

/** Locks what lines of both sides bring along, and have not ordered yet. */
const lock = (em: EntityManager, { fromCartId, toCartId, lines }: Move) =>
  em.find(
    PortIn,
    {
      $or: [
        { cartId: fromCartId, cartItemId: { $in: lines.map(({ fromItemId }) => fromItemId) } },
        { cartId: toCartId, cartItemId: { $in: lines.map(({ toItemId }) => toItemId) } },
      ],
      state: { $in: [...keptStates] },
      productId: null,
    },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );

/**
 * What lines of a cart bring along goes with them, and drives out what the lines they become brought along; only the owner changes where
 * the cart stays the same. Answers how many there were.
 */
export const movePortIns = async (em: EntityManager, move: Move, now: Date): Promise<number> => {
  const { fromCartId, toCartId, lines, customerId = null, guestKey = null } = move;
  const staysInCart = fromCartId === toCartId;
  const held = await lock(em, move);
  const targetOf = (item: string | null | undefined) => lines.find(({ fromItemId }) => fromItemId === item)?.toItemId ?? null;
  const otherOf = (item: string) => held.find(({ cartId, cartItemId }) => cartId === toCartId && cartItemId === targetOf(item));
  // What a checkout uses stays, on either side.
  const moved = held.filter(
    ({ cartId, cartItemId, processId }) =>
      cartId === fromCartId && targetOf(cartItemId) !== null && (staysInCart || (!processId && !otherOf(cartItemId)?.processId)),
  );
  if (moved.length === 0) return 0;
  const drivenOut = staysInCart ? [] : moved.flatMap(({ cartItemId }) => otherOf(cartItemId) ?? []);
  for (const other of drivenOut) await cancel(em, other, now);
  const rows = moved.map(({ id, cartItemId, simCartItemId }) =>
    staysInCart
      ? { id, item: cartItemId, sim: simCartItemId ?? null }
      : { id, item: targetOf(cartItemId), sim: targetOf(simCartItemId) },
  );
  await em.execute(sql`
    update inventory.port_in set cart_id = ${toCartId}, cart_item_id = line.item, sim_cart_item_id = line.sim,
      customer_id = ${customerId}, guest_key = ${guestKey}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as line(id uuid, item text, sim text) where port_in.id = line.id`);
  return moved.length;
};
