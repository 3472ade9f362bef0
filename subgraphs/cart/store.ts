import { IdempotencyRecord } from '../kit/database/idempotency-record.entity.ts';
import type { StoreOptions } from '../kit/database/open-store.ts';
import { OutboxEvent } from '../kit/events/outbox-event.entity.ts';
import type { Logger } from '../kit/logger.ts';
import { CartChange } from './entities/cart-change.entity.ts';
import { CartItem } from './entities/cart-item.entity.ts';
import { CartReminder } from './entities/cart-reminder.entity.ts';
import { ShoppingCart } from './entities/shopping-cart.entity.ts';
import { AddPricePromises } from './migrations/add-price-promises.ts';
import { AddProductVersions } from './migrations/add-product-versions.ts';
import { AttachCarts } from './migrations/attach-carts.ts';
import { CreateCarts } from './migrations/create-carts.ts';
import { FinishAttachments } from './migrations/finish-attachments.ts';
import { HandCartsOver } from './migrations/hand-carts-over.ts';
import { IndexCartsInHands } from './migrations/index-carts-in-hands.ts';
import { IndexFrozenCarts } from './migrations/index-frozen-carts.ts';
import { IndexGuests } from './migrations/index-guests.ts';
import { KeepBundleLimits } from './migrations/keep-bundle-limits.ts';
import { KeepCartHistory } from './migrations/keep-cart-history.ts';
import { KeepTerms } from './migrations/keep-terms.ts';
import { RelayEvents } from './migrations/relay-events.ts';
import { RemindOfCarts } from './migrations/remind-of-carts.ts';

/** What `openStore` and `migrateStore` need to know of the cart's store. */
export const cartStore = (url: string, log?: Logger): StoreOptions => ({
  url,
  schema: 'cart',
  entities: [ShoppingCart, CartItem, CartChange, CartReminder, IdempotencyRecord, OutboxEvent],
  migrations: [
    CreateCarts,
    IndexFrozenCarts,
    RelayEvents,
    AddProductVersions,
    KeepCartHistory,
    AddPricePromises,
    HandCartsOver,
    AttachCarts,
    RemindOfCarts,
    FinishAttachments,
    IndexCartsInHands,
    KeepBundleLimits,
    KeepTerms,
    IndexGuests,
  ],
  log,
});
