import { inputProblem, type InputProblem, type UserErrorFields } from '../../kit/graph/user-error.ts';
import type { Money } from '../../kit/money.ts';

const atItem = (itemId: string) => ['input', 'itemIds', itemId];
const look = [{ operation: 'customerOrder', description: 'See how far the order is.' }];
const again = (description: string) => [{ operation: '', description }];

/** Missing and foreign look the same. */
export const unknownOrder = (): InputProblem =>
  inputProblem(
    'UNKNOWN_ORDER',
    'There is no such order.',
    ['input', 'customerOrderId'],
    again('Use the id of a customer order.'),
  );

export const invalidText = (field: 'idempotencyKey' | 'reason'): InputProblem =>
  inputProblem(
    'INVALID_INPUT',
    field === 'reason' ? 'The reason needs 1 to 500 characters.' : 'The idempotency key needs 16 to 200 characters.',
    ['input', field],
    again('Send another text.'),
  );

export const tooManyItems = (most: number): InputProblem =>
  inputProblem('TOO_MANY_ITEMS', `At most ${most} lines at once.`, ['input', 'itemIds'], again('Ask in several requests.'));

export const unknownLine = (itemId: string): InputProblem =>
  inputProblem('UNKNOWN_ORDER_ITEM', `The order has no line ${itemId}.`, atItem(itemId), look);

/** It was cancelled before, or failed. */
export const lineEnded = (itemId: string): InputProblem =>
  inputProblem('LINE_ENDED', `The line ${itemId} was given up already.`, atItem(itemId), look);

export const nothingToCancel = (): InputProblem =>
  inputProblem('NOTHING_TO_CANCEL', 'Nothing is left of this order that could be cancelled.', ['input', 'customerOrderId'], look);

export const nothingToMove = (): InputProblem =>
  inputProblem('NOTHING_TO_MOVE', 'Say which lines move.', ['input', 'itemIds'], again('Name one line or more.'));

export const alreadyBegun = (itemId: string): InputProblem =>
  inputProblem('ALREADY_BEGUN', `The line ${itemId} has begun and cannot be moved any more.`, atItem(itemId), look);

export const requestOpen = (itemId: string): InputProblem =>
  inputProblem('REQUEST_OPEN', `The line ${itemId} is about to be cancelled.`, atItem(itemId), look);

export const invalidDate = (code: 'START_IN_PAST' | 'INVALID_DATES', reason: string, path: string[]): InputProblem =>
  inputProblem(code, reason, path, again('Choose another date.'));

/** What a date would break, said about the request to move to it. */
export const ofReschedule = <Problem extends UserErrorFields>(problem: Problem): Problem => ({
  ...problem,
  path: ['input', 'requestedStartDate'],
  recover: [{ operation: 'requestReschedule', description: 'Choose another date.' }],
});

export const feeNotAccepted = (fee: Money): InputProblem =>
  inputProblem(
    'FEE_NOT_ACCEPTED',
    `Cancelling costs ${fee.value} ${fee.currency}; send that as accepted.`,
    ['input', 'acceptedFee'],
    [{ operation: 'requestOrderCancellation', description: 'Accept the fee.', arguments: { acceptedFee: fee } }],
  );

/** Other lines rely on what is to be cancelled. */
interface DependentItems extends UserErrorFields {
  __typename: 'DependentItemsError';
  itemIds: string[];
}

export const dependentItems = (itemIds: string[]): DependentItems => ({
  __typename: 'DependentItemsError',
  code: 'DEPENDENT_ITEMS',
  reason: `These lines rely on what is to be cancelled: ${itemIds.join(', ')}.`,
  path: ['input', 'dependents'],
  recover: [{ operation: 'requestOrderCancellation', description: 'Cancel them too.', arguments: { dependents: 'CANCEL' } }],
  itemIds,
});

/** Lines that cannot be taken back any more. */
export interface PastPointOfNoReturn extends UserErrorFields {
  __typename: 'PastPointOfNoReturnError';
  items: { itemId: string; since: Date }[];
  followOn: { operation: string; productId: string }[];
}

/** A line of which it is too late, and what to order instead; null: nothing undoes it. */
export interface PastLine {
  itemId: string;
  since: Date;
  followOn: { operation: 'modifyProduct' | 'terminateProduct'; productId: string } | null;
}

export const pastPointOfNoReturn = (past: readonly PastLine[]): PastPointOfNoReturn => {
  const followOn = past.flatMap((line) => line.followOn ?? []);
  return {
    __typename: 'PastPointOfNoReturnError',
    code: 'PAST_POINT_OF_NO_RETURN',
    reason: 'These lines cannot be taken back any more.',
    path: ['input', 'itemIds'],
    recover: followOn.map(({ operation, productId }) => ({
      operation: 'patchCart',
      description: `Order what undoes it: put ${operation} into a cart.`,
      arguments: { productId },
    })),
    items: past.map(({ itemId, since }) => ({ itemId, since })),
    followOn,
  };
};

/** What only requests object to. */
export type RequestProblem = DependentItems | PastPointOfNoReturn;
