import type { EntityManager } from '@mikro-orm/postgresql';
import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import { FulfilmentTask } from '../entities/fulfilment-task.entity.ts';
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
  lastError: lastError ?? null,
});

/** The processes of the checkout subgraph. A report is the whole of what the order is now, numbered by its version. */
export const createProcesses = (em: () => EntityManager, subgraphs: SubgraphClient): Processes => ({
  async report(orderId) {
    const store = em();
    // In this order: newer tasks under an older number do no harm, for the next report follows; the other way round they would stay.
    const order = await store.findOneOrFail(ProductOrder, { id: orderId });
    const tasks = await store.find(FulfilmentTask, { orderId }, { orderBy: { position: 'asc' } });
    const input = {
      processId: order.externalId,
      orderId,
      state: toGraph(order.state),
      sequence: order.version,
      tasks: tasks.map(toReported),
    };
    await subgraphs.execute('checkout', ReportFulfilmentDocument, { input });
  },
});
