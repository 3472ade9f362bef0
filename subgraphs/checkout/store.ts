import { IdempotencyRecord } from '../kit/database/idempotency-record.entity.ts';
import type { StoreOptions } from '../kit/database/open-store.ts';
import { OutboxEvent } from '../kit/events/outbox-event.entity.ts';
import { CheckoutProcess } from './entities/checkout-process.entity.ts';
import { AddPurchases } from './migrations/add-purchases.ts';
import { AddCustomerOrders } from './migrations/add-customer-orders.ts';
import { IndexOwners } from './migrations/index-owners.ts';
import { IndexOpenLogins } from './migrations/index-open-logins.ts';
import { ListPurchasesToApprove } from './migrations/list-purchases-to-approve.ts';
import { Migration20261121000000 } from './migrations/Migration20261121000000.ts';
import { Migration20261121110000 } from './migrations/Migration20261121110000.ts';
import { Migration20261121120000 } from './migrations/Migration20261121120000.ts';
import { Migration20261121130000 } from './migrations/Migration20261121130000.ts';
import { Migration20261121140000 } from './migrations/Migration20261121140000.ts';
import { RelayEvents } from './migrations/relay-events.ts';
import { PaymentEventReceipt } from './payments/events/payment-event-receipt.entity.ts';
import { StoredPaymentMethod } from './payments/methods/stored-payment-method.entity.ts';
import { Payment } from './payments/payment.entity.ts';
import { Purchase } from './purchases/purchase.entity.ts';
import { Refund } from './payments/refunds/refund.entity.ts';

/** The checkout's own store: its processes and payments. */
export const storeOptions = (url: string): StoreOptions => ({
  url,
  schema: 'checkout',
  entities: [
    CheckoutProcess,
    Payment,
    Refund,
    StoredPaymentMethod,
    PaymentEventReceipt,
    Purchase,
    IdempotencyRecord,
    OutboxEvent,
  ],
  migrations: [
    Migration20261121000000,
    Migration20261121110000,
    Migration20261121120000,
    Migration20261121130000,
    Migration20261121140000,
    RelayEvents,
    AddCustomerOrders,
    AddPurchases,
    IndexOwners,
    ListPurchasesToApprove,
    IndexOpenLogins,
  ],
});
