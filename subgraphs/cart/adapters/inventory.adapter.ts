import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import { ProductsForOrderDocument } from '../generated/inventory.operations.ts';
import type { Inventory } from '../ports.ts';

/** The inventory as a subgraph of this graph. */
export const createInventory = (subgraphs: SubgraphClient): Inventory => ({
  productsForOrder: async (ids, customerId) => {
    const { productsForOrder } = await subgraphs.execute('inventory', ProductsForOrderDocument, { ids, customerId });
    return productsForOrder.map(({ productOffering, productSpecification, ...product }) => ({
      ...product,
      productOfferingId: productOffering.id,
      productSpecificationId: productSpecification.id,
    }));
  },
});
