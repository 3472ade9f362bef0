import type { EntityManager } from '@mikro-orm/postgresql';
import { ShoppingCart } from '../entities/shopping-cart.entity.ts';
import type { Inventory, LeaseMove } from '../ports.ts';
import type { Attachment } from './cart-merge.ts';

/** What the inventory takes at once. */
const LEASES_AT_ONCE = 200;
const CARTS_AT_ONCE = 100;
/** So long whoever attached the cart may still be at it. */
const PATIENCE_MS = 60_000;

interface Move {
  attachment: Attachment;
  customerId: string;
}

/** However many lines there are. */
export const moveInSteps = async (
  { key, lines, ...move }: LeaseMove,
  inventory: Pick<Inventory, 'moveLeases'>,
): Promise<void> => {
  for (let first = 0; first < lines.length; first += LEASES_AT_ONCE)
    await inventory.moveLeases({ ...move, key: `${key}:${first}`, lines: lines.slice(first, first + LEASES_AT_ONCE) });
};

/** After the carts: a repeat moves what a breakdown in between left where it was. */
export const moveLeases = async (em: EntityManager, { attachment, customerId }: Move, inventory: Inventory): Promise<void> => {
  const { fromCartId, cartId, leases } = attachment;
  const move = { key: `attach-cart:${fromCartId}`, fromCartId, toCartId: cartId, lines: leases, customerId };
  await moveInSteps(move, inventory);
  await em.nativeUpdate(ShoppingCart, { id: fromCartId, leasesPending: true }, { leasesPending: false });
};

/** Moves what nobody came back for. One that fails stays for the next time; then it throws. */
export const moveForgottenLeases = async (em: EntityManager, inventory: Inventory, now: Date): Promise<void> => {
  const since = new Date(now.getTime() - PATIENCE_MS);
  const waiting = { leasesPending: true, updatedAt: { $lte: since } };
  const carts = await em.find(ShoppingCart, waiting, { orderBy: { updatedAt: 'asc' }, limit: CARTS_AT_ONCE });
  const failures: unknown[] = [];
  for (const { attachment, customerId } of carts) {
    if (!attachment || customerId == null) continue;
    await moveLeases(em, { attachment, customerId }, inventory).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Leases of attached carts could not be moved.');
};
