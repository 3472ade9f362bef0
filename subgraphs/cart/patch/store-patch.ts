import type { EntityManager } from '@mikro-orm/postgresql';
import { CartItem } from '../entities/cart-item.entity.ts';
import type { ShoppingCart } from '../entities/shopping-cart.entity.ts';
import { nextVersion, type Step } from '../history/next-version.ts';
import type { DraftLine } from './cart-draft.ts';
import type { PreparedLines } from './prepare-patch.ts';

const rowOf = (cartId: string, { path: _path, wanted: _wanted, accepted: _accepted, ...line }: DraftLine) => ({
  cartId,
  ...line,
});

/** Writes the lines that changed, in a fixed number of statements however many they are. */
export const storePatch = async (
  em: EntityManager,
  cart: ShoppingCart,
  { changed, changes, removedIds, customerId }: PreparedLines,
  step: Step,
): Promise<void> => {
  // First the removed: their products may come back on another line.
  const rewritten = [...removedIds, ...changed.map(({ id }) => id)];
  if (rewritten.length > 0) await em.nativeDelete(CartItem, { cartId: cart.id, id: { $in: rewritten } });
  if (changed.length > 0)
    await em.insertMany(
      CartItem,
      changed.map((line) => ({ ...rowOf(cart.id, line), changedBy: step.actor, changedAt: step.now })),
    );
  // A cart with a product of a customer is that customer's, and nobody else can order it.
  cart.customerId ??= customerId;
  await nextVersion(em, cart, changes, step);
};
