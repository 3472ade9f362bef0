import { characteristicsOf, fromTmfProduct } from '../../../schema/tmf/product-ref-or-value.ts';
import type { InputProblem } from '../../kit/graph/user-error.ts';
import type { CartOperation, ItemRelationshipInput } from '../generated/resolvers.ts';
import { importProblem } from './import-problem.ts';
import type { TmfItem } from './product-order.schema.ts';

/** An item on its way into the cart. */
export interface IncomingItem {
  item: TmfItem;
  relationships: ItemRelationshipInput[];
  path: string[];
}

type Outcome = CartOperation | InputProblem;
type ToOperation = (incoming: IncomingItem) => Outcome;

const valuesOf = ({ product }: TmfItem) => ({
  characteristics: product ? characteristicsOf(product).map(({ name, value }) => ({ name, value })) : [],
});

const add: ToOperation = ({ item, relationships, path }) => {
  const product = fromTmfProduct(item.product ?? {});
  if (product.__typename === 'ProductRef' || item.product?.['@type'] === 'ProductRef') {
    const reason = 'A new product has no id: it is given when the product is active.';
    return importProblem('PRODUCT_ID_NOT_ALLOWED', reason, [...path, 'product', 'id'], 'Leave the id out, or send `modify`.');
  }
  const productOfferingId = item.productOffering?.id ?? product.productOfferingId;
  if (productOfferingId === null) {
    const reason = 'A new product needs its offering.';
    return importProblem('OFFERING_REQUIRED', reason, [...path, 'productOffering', 'id'], 'Send the id of the offering.');
  }
  const configuration = valuesOf(item);
  return { addItem: { id: item.id, productOfferingId, quantity: item.quantity ?? 1, configuration, relationships } };
};

/** An item about a product that exists: one line, one product. */
const aboutProduct =
  (toOperation: (productId: string, incoming: IncomingItem) => Outcome): ToOperation =>
  (incoming) => {
    const { item, path } = incoming;
    if (item.quantity != null && item.quantity !== 1) {
      const reason = 'A line about an existing product is about this one product.';
      return importProblem('INVALID_QUANTITY', reason, [...path, 'quantity'], 'Leave the quantity out, or send 1.');
    }
    const product = fromTmfProduct(item.product ?? {});
    if (product.__typename === 'ProductRef') return toOperation(product.id, incoming);
    const reason = 'Only a new product can do without an id.';
    return importProblem('PRODUCT_ID_REQUIRED', reason, [...path, 'product', 'id'], 'Send the id of the product.');
  };

const modify = aboutProduct((productId, { item, relationships, path }) => {
  const configuration = valuesOf(item);
  if (configuration.characteristics.length === 0) {
    const reason = 'A change says what changes.';
    const at = [...path, 'product', 'productCharacteristic'];
    return importProblem('CHARACTERISTICS_REQUIRED', reason, at, 'Send the new values, or `noChange`.');
  }
  return { modifyProduct: { id: item.id, productId, configuration, relationships } };
});

const terminate = aboutProduct((productId, { item, relationships }) => ({
  terminateProduct: { id: item.id, productId, relationships },
}));

/** Whatever values it carries are context, not a change. */
const refer = aboutProduct((productId, { item, relationships }) => ({
  modifyProduct: { id: item.id, productId, configuration: { characteristics: [] }, relationships },
}));

/** The words of the standard, and `change` as payloads in the field still say. */
const actions = new Map<unknown, ToOperation>([
  ['add', add],
  ['modify', modify],
  ['change', modify],
  ['delete', terminate],
  ['noChange', refer],
]);

export const toOperation: ToOperation = (incoming) => {
  const operation = actions.get(incoming.item.action);
  if (operation) return operation(incoming);
  const reason = 'The action of an item is one of add, modify, delete, noChange.';
  return importProblem('UNKNOWN_ACTION', reason, [...incoming.path, 'action'], 'Send add, modify, delete or noChange.');
};
