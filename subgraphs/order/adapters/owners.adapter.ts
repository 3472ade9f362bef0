import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import {
  OwnedProductDocument,
  ProductsRelyingOnDocument,
  TransferProductDocument,
  type OwnedProductFragment,
} from '../generated/inventory.operations.ts';
import { ContractsDocument, NewOwnerDocument, type ContractsQuery } from '../generated/party.operations.ts';
import type { OwnedProduct, Owners } from '../ports.ts';
import { refusedBy } from './refused-by.ts';

const refused = refusedBy('inventory');

/** A product with one of these links cannot do without the other. */
const NEED: readonly string[] = ['RELIES_ON', 'REQUIRES', 'DEPENDS_ON', 'BUNDLED_BY'];

type Agreed = NonNullable<ContractsQuery['customer']>['agreements']['nodes'][number]['items'][number];
const isUnder = ({ until, product }: Agreed, productIds: readonly string[]) => until == null && productIds.includes(product.id);

const toOwned = ({ id, status, customer }: OwnedProductFragment): OwnedProduct => ({
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
  async neededBy(id) {
    const { product } = await subgraphs.execute('inventory', OwnedProductDocument, { id });
    const needed = (product?.relationships ?? []).filter(({ type }) => NEED.includes(type));
    return needed.map((link) => toOwned(link.product)).filter(({ isActive }) => isActive);
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
  async contractsOf(customerId, productIds) {
    const found: string[] = [];
    for (let after: string | null = null, isMore = true; isMore;) {
      const answer: ContractsQuery = await subgraphs.execute('party', ContractsDocument, { customerId, after });
      const { nodes = [], pageInfo } = answer.customer?.agreements ?? {};
      const governing = nodes.filter(({ type, items }) => type === 'CONTRACT' && items.some((item) => isUnder(item, productIds)));
      found.push(...governing.map(({ id }) => id));
      [after, isMore] = [pageInfo?.endCursor ?? null, pageInfo?.hasNextPage === true];
    }
    return found;
  },
  async transfer(input) {
    await subgraphs.execute('inventory', TransferProductDocument, { input }).catch(refused);
  },
});
