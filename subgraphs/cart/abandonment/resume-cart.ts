import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { maySee, type Viewer } from '../../kit/graph/viewer.ts';
import { accessTokenOf, guestKeyOf } from '../access-token.ts';
import type { Context } from '../context.ts';
import { CartReminder } from '../entities/cart-reminder.entity.ts';
import type { ShoppingCart } from '../entities/shopping-cart.entity.ts';
import { lockCart } from '../lock-cart.ts';
import { refuse, Refusal } from '../patch/refusal.ts';
import { isSoftOver } from '../promise/price-promise.ts';
import { readOffers } from '../promise/read-offers.ts';
import { renewPromises } from '../promise/renew-promises.ts';
import { rereadCart } from '../read-cart.ts';
import { checkUsable } from '../rules/check-cart.ts';
import { signInToResume, unknownResumeLink } from './problems.ts';

/** The key to the cart, where its bearer may have it: the link went where the shopper wanted it. */
export const keyOf = ({ id, guestKey }: ShoppingCart, secret: string): string | null => {
  const token = accessTokenOf(id, secret);
  return guestKey != null && guestKeyOf(token) === guestKey ? token : null;
};

/** The link alone opens an anonymous cart; a customer's opens for whoever may see it, also when the call is a repeat. */
export const checkResumable = (cart: ShoppingCart, viewer: Viewer, secret: string): void => {
  if (keyOf(cart, secret) === null && !maySee(viewer, cart)) refuse([signInToResume(['input', 'token'])]);
};

/** Uses the link up, if its cart can be gone on with; answers which cart it is. */
export const useLink = async (
  em: EntityManager,
  reminderId: string,
  { viewer, secret, now }: { viewer: Viewer; secret: string; now: Date },
): Promise<string> => {
  const path = ['input', 'token'];
  const reminder = await em.findOne(CartReminder, { id: reminderId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const cart = reminder && !reminder.resumedAt ? await lockCart(em, reminder.cartId) : null;
  if (!reminder || !cart) throw new Refusal({ problems: [unknownResumeLink(path)] });
  checkResumable(cart, viewer, secret);
  refuse(checkUsable(cart, now, path));
  reminder.resumedAt = now;
  return cart.id;
};

/** Leases and prices the cart as it is now. Repeating it does no harm. */
export const freshen = async (cartId: string, key: string, context: Context) => {
  const { inventory, catalog, clock, config, loaders } = context;
  const now = clock.now();
  const cart = await rereadCart(cartId, context);
  const items = await loaders.items.load(cartId);
  const needsNumbers = items.some(({ resourceSpecifications }) => resourceSpecifications.length > 0);
  const [numbers, offers] = await Promise.all([
    needsNumbers ? inventory.renewLease(cartId, key) : { replaced: [], lostItemIds: [] },
    readOffers(items, { catalog, now }, isSoftOver),
  ]);
  await renewPromises(context.em(), cart, items, { offers, now, terms: config.promise });
  return numbers;
};
