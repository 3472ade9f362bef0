import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../kit/events/record-event.ts';
import type { CartTimes } from './cart-times.ts';
import { CartItem } from './entities/cart-item.entity.ts';
import type { ShoppingCart } from './entities/shopping-cart.entity.ts';
import { cartNotOpen, unknownCart, type CartProblem } from './errors.ts';
import { lockCart } from './lock-cart.ts';
import { leaveBehind } from './leave-behind.ts';
import { isAnyPromiseOver } from './promise/read-offers.ts';
import { checkCart } from './rules/check-cart.ts';
import { productIdsOf } from './rules/existing-products.rule.ts';
import { linesToBuy } from './saved-lines.ts';
import { nothingAround, type Surroundings } from './surroundings.ts';

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
      customerId: cart.customerId,
      correlationId: processId,
      event: { shoppingCart: { id: cart.id, version: cart.version, state } },
      eventTime: now,
    },
  ]);
};

/** What others say about what a version of the cart holds. */
export interface SeenCart {
  version: number;
  around: Surroundings;
}

/** What is wrong with the cart, empty: it is frozen; or about what others must be asked first, for nobody is asked under a lock. */
export type HoldAnswer =
  { problems: CartProblem[] } | { unseen: { version: number; customerId: string | null; items: CartItem[] } };

/** Freezes the cart for one process, decided from what is stored and under its lock. */
export const holdCart = (em: EntityManager, hold: Hold, seen?: SeenCart): Promise<HoldAnswer> =>
  em.transactional(async (tx) => {
    const { cartId, processId, now } = hold;
    const path = ['input', 'cartId'];
    const cart = await lockCart(tx, cartId);
    if (!cart) return { problems: [unknownCart(path)] };
    if (cart.state !== 'OPEN' && cart.processId === processId) return { problems: [] };
    // The freeze of a process that gave the cart back already has come late.
    if (cart.state !== 'OPEN' || cart.revertedProcessId === processId)
      return { problems: [cartNotOpen(cart.state, cart.processId, path)] };
    const items = linesToBuy(await tx.find(CartItem, { cartId }, { orderBy: { position: 'asc' } }));
    const { version, customerId = null } = cart;
    const needsOthers = productIdsOf(items).length > 0 || isAnyPromiseOver(items, now);
    if (needsOthers && seen?.version !== version) return { unseen: { version, customerId, items } };
    const problems = checkCart(cart, items, now, seen?.around ?? nothingAround);
    if (problems.length > 0) return { problems };
    cart.processId = processId;
    await moveTo(tx, cart, 'CHECKING_OUT', hold);
    return { problems: [] };
  });

/** Opens the cart again if this process holds it; true when the process holds it no longer. */
export const releaseCart = (em: EntityManager, hold: Hold & { problemCode?: string | null }): Promise<boolean> =>
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
    if (hold.problemCode != null) {
      cart.setback = { operation: 'checkout', code: hold.problemCode };
      cart.setbackAt = hold.now;
    }
    await moveTo(tx, cart, 'OPEN', hold);
    return true;
  });

/** Closes the cart for good, as the buyer's; false when this process does not hold it. Its token still opens it. */
export const closeCart = (em: EntityManager, hold: Hold & CartTimes, customerId: string): Promise<boolean> =>
  em.transactional(async (tx) => {
    const cart = await lockCart(tx, hold.cartId);
    if (cart?.processId !== hold.processId) return false;
    cart.customerId ??= customerId;
    if (cart.state !== 'CHECKING_OUT') return true;
    cart.endHandover();
    // Nobody is reminded of what was bought.
    cart.contact = null;
    await leaveBehind(tx, cart, hold);
    await moveTo(tx, cart, 'CHECKED_OUT', hold);
    return true;
  });
