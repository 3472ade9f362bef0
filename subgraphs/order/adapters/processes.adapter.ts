import type { EntityManager } from '@mikro-orm/postgresql';
import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import { CustomerOrder } from '../entities/customer-order.entity.ts';
import { FulfilmentTask } from '../entities/fulfilment-task.entity.ts';
import { OrderItem } from '../entities/order-item.entity.ts';
import { ProductOrder } from '../entities/product-order.entity.ts';
import { ReportFulfilmentDocument } from '../generated/checkout.operations.ts';
import type { Processes } from '../ports.ts';
import { cancellationFeesOf } from '../requests/cancellation-fees.ts';
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

/** What an amendment has taken over is still to come. */
const isGivenUp = ({ state, supersededBy }: OrderItem) => (state === 'failed' || state === 'cancelled') && supersededBy == null;

/** The account that was made after the products for lines that name none. */
const accountAfterProduct = (items: readonly OrderItem[]) =>
  items.find((item) => item.billingAccountAfterProduct && item.newBillingAccount == null && item.billingAccountId != null)
    ?.billingAccountId;

/** The parts of the customer order that a part belongs to, in their order. */
const partsAround = (store: EntityManager, partId: string): Promise<ProductOrder[]> =>
  store
    .createQueryBuilder(ProductOrder)
    .where('customer_order_id = (select p.customer_order_id from ordering.product_order p where p.id = ?)', [partId])
    .orderBy({ part: 'asc' })
    .getResultList();

/** The processes of the checkout subgraph. A report is the whole of what the order is now, numbered by the versions of its parts. */
export const createProcesses = (em: () => EntityManager, subgraphs: SubgraphClient): Processes => ({
  async report(partId) {
    const store = em();
    // In this order: newer tasks under an older number do no harm, for the next report follows; the other way round they would stay.
    const parts = await partsAround(store, partId);
    const [first] = parts;
    if (!first) throw new Error(`There is no order ${partId}.`);
    const { isOfCheckout, state } = await store.findOneOrFail(CustomerOrder, { id: first.customerOrderId });
    if (!isOfCheckout) return;
    const places = new Map(parts.map(({ id }, place) => [id, place]));
    const ofParts = { orderId: { $in: [...places.keys()] } };
    const byPart = (one: { orderId: string }, other: { orderId: string }) =>
      (places.get(one.orderId) ?? 0) - (places.get(other.orderId) ?? 0);
    const items = (await store.find(OrderItem, ofParts, { orderBy: { position: 'asc' } })).sort(byPart);
    const tasks = (await store.find(FulfilmentTask, ofParts, { orderBy: { position: 'asc' } })).sort(byPart);
    const fees = await cancellationFeesOf(store, items);
    const input = {
      processId: first.externalId,
      orderId: first.customerOrderId,
      state: toGraph(state),
      sequence: parts.reduce((sum, { version }) => sum + version, 0),
      tasks: tasks.map(toReported),
      failedItemIds: items.filter(isGivenUp).map(({ id }) => id),
      cancellationFees: fees.map(({ itemId, fee }) => ({ itemId, ...fee })),
      billingAccountId: first.billingAccountId ?? accountAfterProduct(items) ?? null,
    };
    await subgraphs.execute('checkout', ReportFulfilmentDocument, { input });
  },
});
