import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import { ChangesAheadDocument } from '../generated/order.operations.ts';
import type { Orders } from '../ports.ts';

/** The orders as a subgraph of this graph. */
export const createOrders = (subgraphs: SubgraphClient): Orders => ({
  changesAhead: async (productIds) => {
    const variables = { productIds: [...productIds] };
    const { plannedProductChanges } = await subgraphs.execute('order', ChangesAheadDocument, variables);
    return plannedProductChanges.map(({ productId, date, action, deltaCharacteristics, item, productOrder }) => ({
      productId,
      date: date == null ? null : new Date(date),
      action,
      delta: deltaCharacteristics,
      itemId: item.id,
      customerOrderId: productOrder.parent.id,
      customerId: productOrder.customer?.id ?? null,
    }));
  },
});
