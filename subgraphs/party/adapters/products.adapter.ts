import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import { HasProductsOfBillingAccountDocument, OwnProductsDocument } from '../generated/inventory.operations.ts';
import type { Products } from '../ports.ts';

/** Products of the inventory subgraph. */
export const createProducts = (subgraphs: SubgraphClient): Products => ({
  async ofCustomer(ids, customerId) {
    if (ids.length === 0) return [];
    const { productsForOrder } = await subgraphs.execute('inventory', OwnProductsDocument, { ids: [...ids], customerId });
    return productsForOrder.map(({ id, prices }) => ({ id, prices }));
  },
  async arePaidBy(billingAccountId) {
    const document = HasProductsOfBillingAccountDocument;
    return (await subgraphs.execute('inventory', document, { billingAccountId })).hasProductsOfBillingAccount;
  },
});
