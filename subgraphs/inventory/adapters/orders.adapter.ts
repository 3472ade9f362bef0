import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import { ChangesAheadDocument } from '../generated/order.operations.ts';
import type { Orders } from '../ports.ts';

/** Orders of the order subgraph. */
export const createOrders = (subgraphs: SubgraphClient): Orders => ({
  async changesAhead(productIds) {
    const variables = { productIds: [...productIds] };
    const { plannedProductChanges } = await subgraphs.execute('order', ChangesAheadDocument, variables);
    return plannedProductChanges.map(({ date, action, deltaCharacteristics, productOrder, productId }) => ({
      productId,
      date: date == null ? null : new Date(date),
      ends: action === 'DELETE',
      delta: deltaCharacteristics,
      productOrderId: productOrder.id,
    }));
  },
});
