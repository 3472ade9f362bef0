import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import {
  MoveLeasesDocument,
  ProductsForOrderDocument,
  ProductToChangeDocument,
  RenewCartLeaseDocument,
  ResourcesOfCartDocument,
  type ExistingProductFragment,
} from '../generated/inventory.operations.ts';
import type { ExistingProduct, Inventory } from '../ports.ts';

const toProduct = ({
  customer,
  productOffering,
  productSpecification,
  relationships,
  ...product
}: ExistingProductFragment): ExistingProduct => ({
  ...product,
  customerId: customer.id,
  productOfferingId: productOffering.id,
  productSpecificationId: productSpecification.id,
  relationships: relationships.map(({ type, product: { id } }) => ({ type, productId: id })),
});

/** The inventory as a subgraph of this graph. */
export const createInventory = (subgraphs: SubgraphClient): Inventory => ({
  productsForOrder: async (ids, customerId) => {
    const { productsForOrder } = await subgraphs.execute('inventory', ProductsForOrderDocument, { ids, customerId });
    return productsForOrder.map(toProduct);
  },
  productWithParts: async (id) => {
    const { product, productsRelyingOn } = await subgraphs.execute('inventory', ProductToChangeDocument, { id });
    return product ? { product: toProduct(product), relying: productsRelyingOn.map(toProduct) } : undefined;
  },
  heldBy: async (cartId) => {
    const { numberLease } = await subgraphs.execute('inventory', ResourcesOfCartDocument, { cartId });
    return (numberLease?.lines ?? []).flatMap(({ cartItemId, simCartItemId, iccid }) => [
      { cartItemId, kind: 'msisdn' },
      ...(iccid && simCartItemId ? [{ cartItemId: simCartItemId, kind: 'iccid' }] : []),
    ]);
  },
  renewLease: async (cartId, idempotencyKey) => {
    const { renewLease } = await subgraphs.execute('inventory', RenewCartLeaseDocument, { input: { idempotencyKey, cartId } });
    // Refused: the lines never had a number, or a checkout holds them.
    return renewLease.__typename === 'RenewLeaseSuccess' ? renewLease : { replaced: [], lostItemIds: [] };
  },
  moveLeases: async (input) => {
    await subgraphs.execute('inventory', MoveLeasesDocument, { input });
  },
});
