import type { ProductChangeConflict } from '../../schema/product-change-conflict.ts';
import { inputProblem, type InputProblem } from '../kit/graph/user-error.ts';
import type { Objection } from './fulfilment/decide.ts';
import type { RequestProblem } from './requests/request-problems.ts';

/** Why an order is not accepted, or a decision about a task not taken. */
export type OrderProblem = InputProblem | ProductChangeConflict | RequestProblem;

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

export const customerRequired = () =>
  inputProblem(
    'CUSTOMER_REQUIRED',
    'Say whose order this is.',
    ['customerId'],
    [{ operation: 'checkout', description: 'Send the id of the customer, or a customer to create.' }],
  );

const keyNeeds = 'The idempotency key needs 16 to 200 characters.';
const again = (description: string) => [{ operation: '', description }];

export const invalidKey = () => inputProblem('INVALID_INPUT', keyNeeds, ['input', 'idempotencyKey'], again('Send a longer key.'));

export const invalidReason = () =>
  inputProblem('INVALID_INPUT', 'The reason needs 1 to 200 characters.', ['input', 'reason'], again('Say why.'));

export const unknownTask = () =>
  inputProblem('UNKNOWN_TASK', 'There is no such task.', ['input', 'taskId'], again('Look for it in the tasks of an order.'));

const words: Record<Objection, readonly [reason: string, mend: string]> = {
  NOT_WAITING: ['The task neither failed nor is it on hold.', 'See how far the order is.'],
  RESULT_NEEDED: ['Later tasks need what this one answers: it can be tried again or given up.', 'Try it again.'],
  NOT_A_LINE: ['The task concerns the whole order: there is no line to give up.', 'Skip it.'],
  ALREADY_GIVEN_UP: ['The line is given up already; this is about undoing it.', 'Try to undo it again.'],
  PAST_POINT_OF_NO_RETURN: ['What was done for this line cannot be undone any more.', 'Order the end of the product.'],
};

/** Why a decision about a task is not taken. */
export const decisionRefused = (code: Objection, orderId: string) => {
  const [reason, mend] = words[code];
  return inputProblem(
    code,
    reason,
    ['input', 'taskId'],
    [{ operation: 'productOrder', description: mend, arguments: { id: orderId } }],
  );
};
