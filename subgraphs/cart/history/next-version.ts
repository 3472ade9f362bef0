import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import type { Actor } from '../actor.ts';
import type { CartTimes } from '../cart-times.ts';
import type { ShoppingCart } from '../entities/shopping-cart.entity.ts';
import { keepHistory } from './keep-history.ts';
import type { LineChange } from './line-change.ts';

/** Who changes a cart, and when. */
export interface Step extends CartTimes {
  actor: Actor;
}

/** Makes what was done to the locked cart its next version: remembered, told to others, and usable for another while. */
export const nextVersion = async (em: EntityManager, cart: ShoppingCart, changes: LineChange[], step: Step): Promise<void> => {
  const { actor, now, validUntil } = step;
  cart.version += 1;
  cart.changedBy = actor;
  cart.updatedAt = now;
  cart.validUntil = validUntil;
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

/** A change of the cart as a whole. */
export const wholeCart = (kind: LineChange['kind']): LineChange[] => [{ kind, itemId: null, before: null, after: null }];
