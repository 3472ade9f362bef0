import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import {
  ActivateProductDocument,
  AssignResourceDocument,
  AttachBillingAccountDocument,
  ChangeProductDocument,
  DiscardProductDocument,
  PrepareProductDocument,
  ProductPricesDocument,
  ProductsToEndDocument,
  ProductTodayDocument,
  TerminateProductDocument,
} from '../generated/inventory.operations.ts';
import type { HeldLine, Inventory, OrderLine } from '../ports.ts';
import { toGraph, toTmf } from '../words.ts';
import { refusedBy } from './refused-by.ts';

const refused = refusedBy('inventory');

const over: ReadonlySet<string> = new Set(['TERMINATED', 'CANCELLED', 'ABORTED']);

const keyOf = ({ orderId, itemId }: HeldLine) => `${orderId}:${itemId}`;
const itemOf = (line: OrderLine) => ({ key: keyOf(line), orderId: line.orderId, orderItemId: line.itemId });
/** A line of an order has the id of the line of the cart it came from. */
const cartLineOf = ({ cartId, itemId }: HeldLine) => ({ cartId, cartItemId: itemId });
/** An existing product, and whose it must be. */
const productOf = (line: OrderLine, productId: string) => ({ ...itemOf(line), productId, customerId: line.customerId });

const valuesOf = ({ characteristics }: OrderLine) => characteristics.map(({ name, value }) => ({ name, value }));

/** The product of a line that adds one. */
const newProduct = (line: OrderLine) => ({
  ...itemOf(line),
  customerId: line.customerId,
  guestKey: line.guestKey,
  billingAccountId: line.billingAccountId,
  productOfferingId: line.productOfferingId,
  productSpecificationId: line.productSpecificationId,
  name: line.name,
  characteristics: valuesOf(line),
  term: line.term,
  prices: line.prices,
  relationships: line.relationships.map(({ type, productId }) => ({ type: toGraph(type), productId })),
});

/** Products and resources of the inventory subgraph. */
export const createInventory = (subgraphs: SubgraphClient): Inventory => ({
  async prepare(line) {
    const input = newProduct(line);
    const { prepareProduct } = await subgraphs.execute('inventory', PrepareProductDocument, { input }).catch(refused);
    return prepareProduct.id;
  },
  async assign(key, line, productId, kind) {
    const input = { key, productId, ...cartLineOf(line), kind };
    const { assignResource } = await subgraphs.execute('inventory', AssignResourceDocument, { input }).catch(refused);
    return assignResource?.id ?? null;
  },
  async discard(line) {
    const input = { key: keyOf(line), ...cartLineOf(line) };
    await subgraphs.execute('inventory', DiscardProductDocument, { input }).catch(refused);
  },
  async activate(productId) {
    await subgraphs.execute('inventory', ActivateProductDocument, { productId }).catch(refused);
  },
  async change(line, productId) {
    const input = {
      ...productOf(line, productId),
      characteristics: valuesOf(line),
      prices: line.prices,
      productVersion: line.productVersion,
    };
    await subgraphs.execute('inventory', ChangeProductDocument, { input }).catch(refused);
  },
  async terminate(line, productId) {
    await subgraphs.execute('inventory', TerminateProductDocument, { input: productOf(line, productId) }).catch(refused);
  },
  async today({ customerId }, productId) {
    const variables = { ids: [productId], customerId };
    const { productsForOrder } = await subgraphs.execute('inventory', ProductTodayDocument, variables).catch(refused);
    const { characteristics = [], term = null } = productsForOrder[0] ?? {};
    return { characteristics: characteristics.map(({ name, value }) => ({ name, value })), term: term ?? null };
  },
  async pricesOf({ customerId }, productId) {
    const variables = { ids: [productId], customerId };
    const { productsForOrder } = await subgraphs.execute('inventory', ProductPricesDocument, variables).catch(refused);
    return productsForOrder[0]?.prices;
  },
  async toBeEnded(productIds, customerId) {
    const variables = { ids: [...productIds], customerId };
    const { productsForOrder } = await subgraphs.execute('inventory', ProductsToEndDocument, variables);
    return productsForOrder
      .filter(({ status }) => !over.has(status))
      .map(({ id, name, version, productOffering, productSpecification, billingAccount, relationships }) => ({
        id,
        name,
        version,
        productOfferingId: productOffering.id,
        productSpecificationId: productSpecification.id,
        billingAccountId: billingAccount?.id ?? null,
        relationships: relationships.map(({ type, product }) => ({ type: toTmf(type), productId: product.id })),
      }));
  },
  async attachAccount(productId, billingAccountId) {
    await subgraphs.execute('inventory', AttachBillingAccountDocument, { productId, billingAccountId }).catch(refused);
  },
});
