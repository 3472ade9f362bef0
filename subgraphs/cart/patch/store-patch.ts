import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import type { Actor } from '../actor.ts';
import { CartItem } from '../entities/cart-item.entity.ts';
import type { ShoppingCart } from '../entities/shopping-cart.entity.ts';
import { CART_LIFETIME_MS } from '../cart-lifetime.ts';
import { keepHistory } from '../history/keep-history.ts';
import type { DraftLine } from './cart-draft.ts';
import type { PreparedLines } from './prepare-patch.ts';

const rowOf = (cartId: string, { path: _path, wanted: _wanted, ...line }: DraftLine) => ({ cartId, ...line });

/** Writes the lines that changed, in a fixed number of statements however many they are. */
export const storePatch = async (
  em: EntityManager,
  cart: ShoppingCart,
  { changed, changes, removedIds, customerId }: PreparedLines,
  { actor, now }: { actor: Actor; now: Date },
): Promise<void> => {
  // First the removed: their products may come back on another line.
  const rewritten = [...removedIds, ...changed.map(({ id }) => id)];
  if (rewritten.length > 0) await em.nativeDelete(CartItem, { cartId: cart.id, id: { $in: rewritten } });
  if (changed.length > 0)
    await em.insertMany(
      CartItem,
      changed.map((line) => ({ ...rowOf(cart.id, line), changedBy: actor, changedAt: now })),
    );
  // A cart with a product of a customer is that customer's, and nobody else can order it.
  cart.customerId ??= customerId;
  cart.version += 1;
  cart.changedBy = actor;
  cart.updatedAt = now;
  cart.validUntil = new Date(now.getTime() + CART_LIFETIME_MS);
  await em.flush();
  await keepHistory(em, cart, { actor, changes, at: now });
  await recordEvents(em, [
    {
      eventType: 'ShoppingCartAttributeValueChangeEvent',
      entityType: 'shoppingCart',
      entityId: cart.id,
      customerId: cart.customerId,
      event: { shoppingCart: { id: cart.id, version: cart.version } },
      eventTime: now,
    },
  ]);
};
