import type { StoreOptions } from '../kit/database/open-store.ts';
import { IdempotencyRecord } from '../kit/database/idempotency-record.entity.ts';
import { OutboxEvent } from '../kit/events/outbox-event.entity.ts';
import { TaskRequest } from '../kit/requests/task-request.entity.ts';
import type { Logger } from '../kit/logger.ts';
import { CustomerOrder } from './entities/customer-order.entity.ts';
import { FulfilmentTask } from './entities/fulfilment-task.entity.ts';
import { OrderItem } from './entities/order-item.entity.ts';
import { ProductOrder } from './entities/product-order.entity.ts';
import { AddBackendProfiles } from './migrations/add-backend-profiles.ts';
import { AddParts } from './migrations/add-parts.ts';
import { AddPipelines } from './migrations/add-pipelines.ts';
import { AddPurchaseOrderNumbers } from './migrations/add-purchase-order-numbers.ts';
import { AddQuotes } from './migrations/add-quotes.ts';
import { CreateOrders } from './migrations/create-orders.ts';
import { IndexGuests } from './migrations/index-guests.ts';
import { IndexLinesWithoutProduct } from './migrations/index-lines-without-product.ts';
import { IndexOpenOrdersOfAccounts } from './migrations/index-open-orders-of-accounts.ts';
import { KeepTerms } from './migrations/keep-terms.ts';
import { SplitDatedLines } from './migrations/split-dated-lines.ts';

/** The orders' own store. */
export const storeOptions = (url: string, log?: Logger): StoreOptions => ({
  url,
  log,
  schema: 'ordering',
  entities: [CustomerOrder, ProductOrder, OrderItem, FulfilmentTask, TaskRequest, IdempotencyRecord, OutboxEvent],
  migrations: [
    CreateOrders,
    AddPipelines,
    IndexLinesWithoutProduct,
    AddBackendProfiles,
    AddQuotes,
    AddParts,
    SplitDatedLines,
    AddPurchaseOrderNumbers,
    IndexOpenOrdersOfAccounts,
    IndexGuests,
    KeepTerms,
  ],
});
