import type { EntityManager } from '@mikro-orm/postgresql';
import { ShoppingCart } from '../entities/shopping-cart.entity.ts';
import type { Inventory } from '../ports.ts';
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

/** After the carts: a repeat moves what a breakdown in between left where it was. */
export const moveLeases = async (em: EntityManager, { attachment, customerId }: Move, inventory: Inventory): Promise<void> => {
  const { fromCartId, cartId, leases } = attachment;
  for (let first = 0; first < leases.length; first += LEASES_AT_ONCE) {
    const key = `attach-cart:${fromCartId}:${first}`;
    const lines = leases.slice(first, first + LEASES_AT_ONCE);
    await inventory.moveLeases({ key, fromCartId, toCartId: cartId, lines, customerId });
  }
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
