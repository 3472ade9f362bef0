import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../kit/events/record-event.ts';
import { CART_LIFETIME_MS } from './cart-lifetime.ts';
import { ShoppingCart } from './entities/shopping-cart.entity.ts';

interface NewCart {
  id: string;
  customerId: string | null | undefined;
  guestKey: string | null | undefined;
  channel: string | null | undefined;
}

/** Puts an empty, open cart into the store. */
export const storeCart = async (em: EntityManager, cart: NewCart, now: Date): Promise<void> => {
  const validUntil = new Date(now.getTime() + CART_LIFETIME_MS);
  const state = {
    version: 1,
    state: 'OPEN' as const,
    processId: null,
    revertedProcessId: null,
    changedBy: null,
    successorId: null,
  };
  await em.insert(ShoppingCart, { ...cart, ...state, createdAt: now, updatedAt: now, validUntil });
  await recordEvents(em, [
    {
      eventType: 'ShoppingCartCreateEvent',
      entityType: 'shoppingCart',
      entityId: cart.id,
      customerId: cart.customerId,
      event: { shoppingCart: { id: cart.id, version: 1, channel: cart.channel } },
      eventTime: now,
    },
  ]);
};
