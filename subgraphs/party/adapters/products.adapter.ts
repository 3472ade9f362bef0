import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import { HasProductsOfBillingAccountDocument, OwnProductsDocument } from '../generated/inventory.operations.ts';
import { HasOpenOrdersOfBillingAccountDocument } from '../generated/order.operations.ts';
import type { Products } from '../ports.ts';

/** Products of the inventory subgraph, and of the order subgraph those to come. */
export const createProducts = (subgraphs: SubgraphClient): Products => ({
  async ofCustomer(ids, customerId) {
    if (ids.length === 0) return [];
    const { productsForOrder } = await subgraphs.execute('inventory', OwnProductsDocument, { ids: [...ids], customerId });
    return productsForOrder.map(({ id, prices }) => ({ id, prices }));
  },
  async arePaidBy(billingAccountId) {
    const [{ hasOpenOrdersOfBillingAccount: willBe }, { hasProductsOfBillingAccount: are }] = await Promise.all([
      subgraphs.execute('order', HasOpenOrdersOfBillingAccountDocument, { billingAccountId }),
      subgraphs.execute('inventory', HasProductsOfBillingAccountDocument, { billingAccountId }),
    ]);
    return willBe || are;
  },
});
