import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../kit/events/record-event.ts';
import { CartItem } from './entities/cart-item.entity.ts';
import type { ShoppingCart } from './entities/shopping-cart.entity.ts';
import { cartNotOpen, unknownCart, type CartProblem } from './errors.ts';
import { lockCart } from './lock-cart.ts';
import { checkCart } from './rules/check-cart.ts';

interface Hold {
  cartId: string;
  processId: string;
  now: Date;
}

const moveTo = async (em: EntityManager, cart: ShoppingCart, state: ShoppingCart['state'], { processId, now }: Hold) => {
  cart.state = state;
  await em.flush();
  await recordEvents(em, [
    {
      // Ours: TMF663 knows no cart state.
      eventType: 'ShoppingCartStateChangeEvent',
      entityType: 'shoppingCart',
      entityId: cart.id,
      correlationId: processId,
      event: { shoppingCart: { id: cart.id, version: cart.version, state } },
      eventTime: now,
    },
  ]);
};

/** Freezes the cart for one process, decided from what is stored and under its lock; empty: it is frozen. */
export const holdCart = (em: EntityManager, hold: Hold): Promise<CartProblem[]> =>
  em.transactional(async (tx) => {
    const { cartId, processId, now } = hold;
    const path = ['input', 'cartId'];
    const cart = await lockCart(tx, cartId);
    if (!cart) return [unknownCart(path)];
    if (cart.state !== 'OPEN' && cart.processId === processId) return [];
    // The freeze of a process that gave the cart back already has come late.
    if (cart.state !== 'OPEN' || cart.revertedProcessId === processId) return [cartNotOpen(cart.state, cart.processId, path)];
    const items = await tx.find(CartItem, { cartId }, { orderBy: { position: 'asc' } });
    const problems = checkCart(cart, items, now);
    if (problems.length > 0) return problems;
    cart.processId = processId;
    await moveTo(tx, cart, 'CHECKING_OUT', hold);
    return [];
  });

/** Opens the cart again if this process holds it; true when the process holds it no longer. */
export const releaseCart = (em: EntityManager, hold: Hold): Promise<boolean> =>
  em.transactional(async (tx) => {
    const cart = await lockCart(tx, hold.cartId);
    if (!cart) return true;
    if (cart.processId !== hold.processId) {
      // Nothing to take back, but a freeze may still be on its way.
      if (cart.state === 'OPEN') cart.revertedProcessId = hold.processId;
      return true;
    }
    if (cart.state !== 'CHECKING_OUT') return false;
    cart.processId = null;
    cart.revertedProcessId = hold.processId;
    await moveTo(tx, cart, 'OPEN', hold);
    return true;
  });

/** Closes the cart for good; false when this process does not hold it. */
export const closeCart = (em: EntityManager, hold: Hold): Promise<boolean> =>
  em.transactional(async (tx) => {
    const cart = await lockCart(tx, hold.cartId);
    if (cart?.processId !== hold.processId) return false;
    if (cart.state === 'CHECKING_OUT') await moveTo(tx, cart, 'CHECKED_OUT', hold);
    return true;
  });
