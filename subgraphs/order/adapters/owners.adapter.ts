import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import {
  OwnedProductDocument,
  ProductsRelyingOnDocument,
  TransferProductDocument,
  type OwnedProductQuery,
} from '../generated/inventory.operations.ts';
import { NewOwnerDocument } from '../generated/party.operations.ts';
import type { OwnedProduct, Owners } from '../ports.ts';
import { refusedBy } from './refused-by.ts';

const refused = refusedBy('inventory');

const toOwned = ({ id, status, customer }: NonNullable<OwnedProductQuery['product']>): OwnedProduct => ({
  id,
  customerId: customer.id,
  isActive: status === 'ACTIVE' || status === 'SUSPENDED',
});

/** Products of the inventory subgraph and customers of the party subgraph. */
export const createOwners = (subgraphs: SubgraphClient): Owners => ({
  async product(id) {
    const { product } = await subgraphs.execute('inventory', OwnedProductDocument, { id });
    return product ? toOwned(product) : undefined;
  },
  async relyingOn(id) {
    const found = new Map<string, OwnedProduct>();
    for (let productIds = [id]; productIds.length > 0;) {
      const { productsRelyingOn } = await subgraphs.execute('inventory', ProductsRelyingOnDocument, { productIds });
      const further = productsRelyingOn.filter((product) => product.id !== id && !found.has(product.id));
      for (const product of further) found.set(product.id, toOwned(product));
      productIds = further.map((product) => product.id);
    }
    return [...found.values()];
  },
  async accountsOf(id) {
    const { customer } = await subgraphs.execute('party', NewOwnerDocument, { id });
    return customer?.billingAccounts.map((account) => account.id);
  },
  async transfer(input) {
    await subgraphs.execute('inventory', TransferProductDocument, { input }).catch(refused);
  },
});
