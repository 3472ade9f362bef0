import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../kit/events/record-event.ts';
import type { CartTimes } from './cart-times.ts';
import { ShoppingCart } from './entities/shopping-cart.entity.ts';

interface NewCart {
  id: string;
  customerId: string | null | undefined;
  guestKey: string | null | undefined;
  channel: string | null | undefined;
}

const untouched = {
  version: 1,
  state: 'OPEN',
  processId: null,
  revertedProcessId: null,
  changedBy: null,
  successorId: null,
  handoverCode: null,
  handoverUntil: null,
  handedTo: null,
  handedAt: null,
  attachment: null,
  leasesPending: false,
} as const;

/** Puts an empty, open cart into the store. */
export const storeCart = async (em: EntityManager, cart: NewCart, { now, validUntil }: CartTimes): Promise<void> => {
  await em.insert(ShoppingCart, { ...cart, ...untouched, createdAt: now, updatedAt: now, validUntil });
  await recordEvents(em, [
    {
      eventType: 'ShoppingCartCreateEvent',
      entityType: 'shoppingCart',
      entityId: cart.id,
      customerId: cart.customerId,
      event: { shoppingCart: { id: cart.id, version: 1, channel: cart.channel ?? null } },
      eventTime: now,
    },
  ]);
};
