import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import { HasRecurringProductsDocument, ProductsWithoutAccountDocument } from '../generated/inventory.operations.ts';
import type { Products } from '../ports.ts';

/** Products of the inventory subgraph. */
export const createProducts = (subgraphs: SubgraphClient): Products => ({
  async areRecurring(customerId) {
    return (await subgraphs.execute('inventory', HasRecurringProductsDocument, { customerId })).hasRecurringProducts;
  },
  async withoutAccount(before, first, after) {
    const variables = { before: before.toISOString(), first, after };
    return (await subgraphs.execute('inventory', ProductsWithoutAccountDocument, variables)).productsWithoutAccount;
  },
});
