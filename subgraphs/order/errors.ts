import { inputProblem, type InputProblem } from '../kit/graph/user-error.ts';

/** Why an order is not accepted, or a task cannot be tried again. */
export type OrderProblem = InputProblem;

const mend = (description: string) => [{ operation: 'patchCart', description }];

const ofItem = (itemId: string, ...rest: string[]) => ['items', itemId, ...rest];

export const emptyOrder = () => inputProblem('EMPTY_ORDER', 'There is nothing in this order.', ['items'], mend('Add a line.'));

export const duplicateItemId = (itemId: string) =>
  inputProblem(
    'DUPLICATE_ITEM_ID',
    `Two lines have the id ${itemId}.`,
    ofItem(itemId, 'id'),
    mend('Give each line an id of its own.'),
  );

export const duplicateProduct = (productId: string, itemIds: readonly string[]) =>
  inputProblem(
    'DUPLICATE_PRODUCT',
    `The lines ${itemIds.join(', ')} are about one product (${productId}); it can occur only once in an order.`,
    ofItem(itemIds.at(-1) ?? '', 'productId'),
    mend('Keep one of the lines.'),
  );

export const selfRelationship = (itemId: string, index: number) =>
  inputProblem(
    'SELF_RELATIONSHIP',
    'A line cannot be related to itself.',
    ofItem(itemId, 'relationships', String(index)),
    mend('Relate it to another line of the order.'),
  );

export const unknownOrderItem = (itemId: string, index: number, target: string) =>
  inputProblem(
    'UNKNOWN_ORDER_ITEM',
    `The order has no line ${target}.`,
    ofItem(itemId, 'relationships', String(index)),
    mend('Relate it to a line of the same order.'),
  );

export const relationshipCycle = (cycle: readonly string[]) =>
  inputProblem(
    'RELATIONSHIP_CYCLE',
    `These lines depend on each other in a circle: ${cycle.join(' → ')}.`,
    ofItem(cycle[0] ?? '', 'relationships'),
    mend('Take one of the relationships out.'),
  );

export const productNotAllowed = (itemId: string) =>
  inputProblem(
    'PRODUCT_NOT_ALLOWED',
    'A new line has no product yet.',
    ofItem(itemId, 'productId'),
    mend('Leave the product out, or modify it.'),
  );

export const productRequired = (itemId: string) =>
  inputProblem(
    'PRODUCT_REQUIRED',
    'Say which product this line is about.',
    ofItem(itemId, 'productId'),
    mend('Send the id of the product.'),
  );

export const offeringRequired = (itemId: string) =>
  inputProblem(
    'OFFERING_REQUIRED',
    'Say which offering this line is about.',
    ofItem(itemId, 'productOfferingId'),
    mend('Send the id of the offering.'),
  );

export const invalidQuantity = (itemId: string) =>
  inputProblem(
    'INVALID_QUANTITY',
    'The quantity must be at least 1.',
    ofItem(itemId, 'quantity'),
    mend('Send a quantity of 1 or more.'),
  );

export const invalidDates = (path: string[]) =>
  inputProblem(
    'INVALID_DATES',
    'The requested completion lies before the requested start.',
    path,
    mend('Move one of the dates.'),
  );

export const datesOfItem = (itemId: string) => invalidDates(ofItem(itemId, 'requestedCompletionDate'));

export const unknownOrder = () => inputProblem('UNKNOWN_ORDER', 'There is no such order.', ['input', 'orderId']);

export const unknownItem = (orderId: string) =>
  inputProblem(
    'UNKNOWN_ORDER_ITEM',
    'The order has no such line.',
    ['input', 'itemId'],
    [{ operation: 'productOrder', description: 'Look at the lines of the order.', arguments: { id: orderId } }],
  );

export const notOnHold = (orderId: string) =>
  inputProblem(
    'NOT_ON_HOLD',
    'Nothing of this line is on hold.',
    ['input', 'itemId'],
    [{ operation: 'productOrder', description: 'See how far the order is.', arguments: { id: orderId } }],
  );
