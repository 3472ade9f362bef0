import type { EntityManager } from '@mikro-orm/postgresql';
import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import { FulfilmentTask } from '../entities/fulfilment-task.entity.ts';
import { OrderItem } from '../entities/order-item.entity.ts';
import { ProductOrder } from '../entities/product-order.entity.ts';
import { ReportFulfilmentDocument } from '../generated/checkout.operations.ts';
import type { Processes } from '../ports.ts';
import { toGraph } from '../words.ts';

const isoOf = (date: Date | null | undefined) => date?.toISOString() ?? null;

const toReported = ({ kind, itemId, state, attempts, startedAt, completedAt, lastError }: FulfilmentTask) => ({
  name: itemId == null ? toGraph(kind) : `${toGraph(kind)} ${itemId}`,
  state: toGraph(state),
  attempts,
  startedAt: isoOf(startedAt),
  completedAt: isoOf(completedAt),
  lastError: lastError?.message ?? null,
});

const isGivenUp = ({ state }: OrderItem) => state === 'failed' || state === 'cancelled';

/** The account that was made after the products for lines that name none. */
const accountAfterProduct = (items: readonly OrderItem[]) =>
  items.find((item) => item.billingAccountAfterProduct && item.newBillingAccount == null && item.billingAccountId != null)
    ?.billingAccountId;

/** The processes of the checkout subgraph. A report is the whole of what the order is now, numbered by its version. */
export const createProcesses = (em: () => EntityManager, subgraphs: SubgraphClient): Processes => ({
  async report(orderId) {
    const store = em();
    // In this order: newer tasks under an older number do no harm, for the next report follows; the other way round they would stay.
    const order = await store.findOneOrFail(ProductOrder, { id: orderId });
    const items = await store.find(OrderItem, { orderId }, { orderBy: { position: 'asc' } });
    const tasks = await store.find(FulfilmentTask, { orderId }, { orderBy: { position: 'asc' } });
    const input = {
      processId: order.externalId,
      orderId,
      state: toGraph(order.state),
      sequence: order.version,
      tasks: tasks.map(toReported),
      failedItemIds: items.filter(isGivenUp).map(({ id }) => id),
      billingAccountId: order.billingAccountId ?? accountAfterProduct(items) ?? null,
    };
    await subgraphs.execute('checkout', ReportFulfilmentDocument, { input });
  },
});
