import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CartTimes } from './cart-times.ts';
import { CartItem } from './entities/cart-item.entity.ts';
import type { ShoppingCart } from './entities/shopping-cart.entity.ts';
import { isSaved } from './saved-lines.ts';
import { storeCart } from './store-cart.ts';

/** What was saved for later goes on in a cart of its own, which the same token and the same customer open. */
export const leaveBehind = async (em: EntityManager, cart: ShoppingCart, times: CartTimes): Promise<void> => {
  const lines = await em.find(CartItem, { cartId: cart.id });
  const saved = new Set(lines.filter(isSaved).map(({ id }) => id));
  if (saved.size === 0) return;
  const { customerId, guestKey, channel } = cart;
  const id = randomUUID();
  await storeCart(em, { id, customerId, guestKey, channel }, times);
  const isTorn = (lineId: string, other: string) => saved.has(lineId) !== saved.has(other);
  for (const line of lines) line.relationships = line.relationships.filter(({ itemId }) => !isTorn(line.id, itemId));
  await em.flush();
  await em.nativeUpdate(CartItem, { cartId: cart.id, status: 'SAVE_FOR_LATER' }, { cartId: id });
  cart.successorId = id;
};
