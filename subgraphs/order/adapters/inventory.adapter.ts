import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import { SubgraphError } from '../../kit/graph/subgraph-error.ts';
import { Permanent } from '../../kit/engine/step.ts';
import {
  ActivateProductDocument,
  ChangeProductDocument,
  PrepareProductDocument,
  TerminateProductDocument,
  type PrepareProductMutationVariables,
} from '../generated/inventory.operations.ts';
import type { Inventory, OrderLine } from '../ports.ts';
import { toGraph } from '../words.ts';

/** Answers that another try will not change. */
const refusals = new Set(['NOT_FOUND', 'BAD_USER_INPUT', 'PRODUCT_ENDED']);

const refused = (error: unknown): never => {
  throw error instanceof SubgraphError && refusals.has(error.code) ? new Permanent(error.message) : error;
};

const keyOf = ({ orderId, itemId }: OrderLine) => ({ key: `${orderId}:${itemId}`, orderId, orderItemId: itemId });

/** An existing product, and whose it must be. */
const productOf = (line: OrderLine, productId: string) => ({ ...keyOf(line), productId, customerId: line.customerId });

type NewProduct = PrepareProductMutationVariables['input'];

const valuesOf = ({ characteristics }: OrderLine): NewProduct['characteristics'] =>
  characteristics.map(({ name, value }) => ({ name, value }));

/** Products of the inventory subgraph. */
export const createInventory = (subgraphs: SubgraphClient): Inventory => ({
  async prepare(line) {
    const input: NewProduct = {
      ...keyOf(line),
      customerId: line.customerId,
      guestKey: line.guestKey,
      billingAccountId: line.billingAccountId,
      productOfferingId: line.productOfferingId,
      productSpecificationId: line.productSpecificationId,
      name: line.name,
      characteristics: valuesOf(line),
      prices: line.prices,
      cartId: line.cartId,
      cartItemId: line.itemId,
      relationships: line.relationships.map(({ type, productId }) => ({ type: toGraph(type), productId })),
    };
    const { prepareProduct } = await subgraphs.execute('inventory', PrepareProductDocument, { input }).catch(refused);
    return prepareProduct.id;
  },
  async activate(productId) {
    await subgraphs.execute('inventory', ActivateProductDocument, { productId }).catch(refused);
  },
  async change(line, productId) {
    const input = { ...productOf(line, productId), characteristics: valuesOf(line), prices: line.prices };
    await subgraphs.execute('inventory', ChangeProductDocument, { input }).catch(refused);
  },
  async terminate(line, productId) {
    await subgraphs.execute('inventory', TerminateProductDocument, { input: productOf(line, productId) }).catch(refused);
  },
});
