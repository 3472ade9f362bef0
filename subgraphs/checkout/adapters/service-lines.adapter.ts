import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import { FillServiceCartDocument, OpenServiceCartDocument, type CartOperation } from '../generated/cart.operations.ts';
import { RequiredOfferingsDocument } from '../generated/catalog.operations.ts';
import {
  LineOfNumberDocument,
  LineOfProductDocument,
  ProductsRelyingOnDocument,
  type ServiceLineFragment,
} from '../generated/inventory.operations.ts';
import { MovePlannedEndDocument, PlannedEndsDocument } from '../generated/order.operations.ts';
import type { ServiceCartLine, ServiceLines, ServiceProduct } from '../ports.ts';
import { endIsBeingMoved } from '../service-actions/problems.ts';
import { forwarded } from './forwarded.ts';

const toProduct = ({ id, status, customer, billingAccount, productOffering }: ServiceLineFragment): ServiceProduct => ({
  id,
  productOfferingId: productOffering.id,
  customerId: customer.id,
  billingAccountId: billingAccount?.id ?? null,
  isActive: status === 'ACTIVE',
});

const toOperation = ({ id, reliesOn, ...line }: ServiceCartLine): CartOperation => {
  const relationships = reliesOn.map((itemId) => ({ type: 'RELIES_ON' as const, itemId }));
  if ('adds' in line) return { addItem: { id, productOfferingId: line.adds, relationships } };
  if ('ends' in line) return { terminateProduct: { id, productId: line.ends, relationships } };
  return { modifyProduct: { id, productId: line.refersTo, configuration: { characteristics: [] }, relationships } };
};

/** What a new cart has; the key makes a repeated call the same change of the same cart. */
const FIRST_VERSION = 1;

/** Lines of the inventory, requirements of the catalog, carts of the cart subgraph, planned ends of the order subgraph. */
export const createServiceLines = (subgraphs: SubgraphClient): ServiceLines => ({
  async find(line) {
    const product =
      'msisdn' in line
        ? (await subgraphs.execute('inventory', LineOfNumberDocument, { msisdn: line.msisdn })).lineByNumber
        : (await subgraphs.execute('inventory', LineOfProductDocument, { id: line.productId })).product;
    return product ? toProduct(product) : undefined;
  },
  async relyingOn(productIds) {
    const variables = { productIds: [...productIds] };
    return (await subgraphs.execute('inventory', ProductsRelyingOnDocument, variables)).productsRelyingOn.map(toProduct);
  },
  async requirementsOf(productOfferingId) {
    const { quoteItems } = await subgraphs.execute('catalog', RequiredOfferingsDocument, { productOfferingId });
    return quoteItems.flatMap(({ requires }) => requires);
  },
  async plannedEnds(productIds) {
    if (productIds.length === 0) return [];
    const { plannedProductChanges } = await subgraphs.execute('order', PlannedEndsDocument, { productIds: [...productIds] });
    return plannedProductChanges
      .filter(({ action }) => action === 'DELETE')
      .map(({ productId, date, productOrder, item }) => ({
        productId,
        customerOrderId: productOrder.parent.id,
        itemId: item.id,
        processId: productOrder.externalId,
        isAhead: date !== null,
      }));
  },
  async moveEnd({ key, end, to }) {
    const { customerOrderId, itemId } = end;
    const requestedStartDate = to.instant ? { instant: to.instant.toISOString() } : to;
    const input = { idempotencyKey: key, customerOrderId, itemIds: [itemId], requestedStartDate };
    const { requestReschedule } = await subgraphs.execute('order', MovePlannedEndDocument, { input });
    if (requestReschedule.__typename === 'OrderRequestRejected') return requestReschedule.problems.map(forwarded);
    // Somebody asked before for a date of their own; this one was not asked for.
    const isAnother = requestReschedule.__typename === 'RequestRescheduleSuccess' && requestReschedule.isExisting;
    return isAnother ? [endIsBeingMoved(end)] : [];
  },
  async fill({ key, customerId, channel, lines }) {
    const opened = await subgraphs.execute('cart', OpenServiceCartDocument, {
      input: { idempotencyKey: key, customerId, channel },
    });
    const { createCart } = opened;
    if (createCart.__typename === 'InputProblem') return { problems: [forwarded(createCart)] };
    if (createCart.__typename !== 'CreateCartSuccess') throw new Error(`The cart of the service action ${key} is another one.`);
    const cartId = createCart.cart.id;
    const input = { idempotencyKey: key, cartId, expectedVersion: FIRST_VERSION, operations: lines.map(toOperation) };
    const { patchCart } = await subgraphs.execute('cart', FillServiceCartDocument, { input });
    if (patchCart.__typename === 'CartRejected') return { problems: patchCart.problems.map(forwarded) };
    if (patchCart.__typename !== 'PatchCartSuccess') throw new Error(`Somebody else filled the cart ${cartId}.`);
    return { cartId };
  },
});
