import type { Actor } from '../actor.ts';
import type { ShoppingCart } from '../entities/shopping-cart.entity.ts';

/** Where the cart is between its shopper and an agent; null: nobody asked for an agent. */
export const handoverOf = (cart: ShoppingCart, now: Date) => {
  const { handedTo, handedAt, handoverUntil } = cart;
  if (handedTo)
    return { state: 'ACCEPTED' as const, expiresAt: null, acceptedAt: handedAt ?? null, acceptedBy: handedTo satisfies Actor };
  if (!cart.isOffered(now)) return null;
  return { state: 'OFFERED' as const, expiresAt: handoverUntil ?? null, acceptedAt: null, acceptedBy: null };
};
