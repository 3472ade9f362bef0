import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import { LineToLinkDocument } from '../generated/inventory.operations.ts';
import type { Lines } from '../ports.ts';

/** Lines of the inventory subgraph. */
export const createLines = (subgraphs: SubgraphClient): Lines => ({
  async inService(msisdn) {
    const { lineByNumber: line } = await subgraphs.execute('inventory', LineToLinkDocument, { msisdn });
    return line ? { productId: line.id, customerId: line.customer.id } : null;
  },
});
