import type { StoreOptions } from '../kit/database/open-store.ts';
import { OutboxEvent } from '../kit/events/outbox-event.entity.ts';
import { CheckoutProcess } from './entities/checkout-process.entity.ts';
import { Payment } from './entities/payment.entity.ts';
import { Migration20261121000000 } from './migrations/Migration20261121000000.ts';

/** The checkout's own store: its processes and payments. */
export const storeOptions = (url: string): StoreOptions => ({
  url,
  schema: 'checkout',
  entities: [CheckoutProcess, Payment, OutboxEvent],
  migrations: [Migration20261121000000],
});
