import { inputProblem, type InputProblem, type Recover } from '../../kit/graph/user-error.ts';

const ofItem = (itemId: string, ...rest: string[]) => ['input', 'items', itemId, ...rest];
const anew: Recover[] = [{ operation: 'requestOrderCancellation', description: 'Cancel the line, and order it anew.' }];
const look: Recover[] = [{ operation: 'customerOrder', description: 'Look at the order as it is now.' }];
const mend = (description: string): Recover[] => [{ operation: 'amendOrder', description }];

export const invalidInput = (path: string[], reason: string): InputProblem =>
  inputProblem('INVALID_INPUT', reason, ['input', ...path], mend('Send it again as it should be.'));

export const unknownItem = (itemId: string): InputProblem =>
  inputProblem('UNKNOWN_ORDER_ITEM', `The order has no line ${itemId}.`, ofItem(itemId), look);

export const severalParts = (): InputProblem =>
  inputProblem(
    'SEVERAL_PARTS',
    'These lines are in different parts of the order.',
    ['input', 'items'],
    mend('Amend one part at a time.'),
  );

export const severalDates = (): InputProblem =>
  inputProblem(
    'SEVERAL_DATES',
    'All lines of an amendment that moves one begin on one date.',
    ['input', 'items'],
    mend('Amend the lines of one date at a time.'),
  );

export const needsApprover = (itemId: string): InputProblem =>
  inputProblem(
    'APPROVER_NEEDED',
    'A buyer changes dates only; an approver of the customer changes what was bought.',
    ofItem(itemId),
    [{ operation: 'amendOrder', description: 'Have an approver send it.' }],
  );

export const notAmendable = (itemId: string, field: string): InputProblem =>
  inputProblem('NOT_AMENDABLE', 'This line has no such value.', ofItem(itemId, field), mend('Leave it out.'));

export const nothingChanges = (itemId: string): InputProblem =>
  inputProblem('NOTHING_CHANGES', 'The line is like that already.', ofItem(itemId), mend('Leave the line out.'));

export const lineEnded = (itemId: string): InputProblem =>
  inputProblem('LINE_ENDED', 'The line was given up.', ofItem(itemId), look);

export const requestOpen = (itemId: string): InputProblem =>
  inputProblem('REQUEST_OPEN', 'The line is about to be cancelled.', ofItem(itemId), [
    { operation: 'withdrawOrderRequest', description: 'Take the request back first, if it is not decided yet.' },
  ]);

export const beingDecided = (itemId: string): InputProblem =>
  inputProblem(
    'BEING_DECIDED',
    'The line is at its point of no return right now.',
    ofItem(itemId),
    mend('Try again when that is decided.'),
  );

export const resourcesAssigned = (itemId: string): InputProblem =>
  inputProblem('RESOURCES_ASSIGNED', `The number or SIM of ${itemId} is being set up already.`, ofItem(itemId), anew);

export const undoingHasPrice = (itemId: string): InputProblem =>
  inputProblem('UNDOING_HAS_PRICE', 'What was done for the line is not undone for nothing any more.', ofItem(itemId), anew);

export const alreadyBegun = (itemId: string): InputProblem =>
  inputProblem('ALREADY_BEGUN', 'What has begun cannot be moved to another date.', ofItem(itemId, 'requestedStartDate'), anew);

export const dateNeedsReview = (itemId: string): InputProblem =>
  inputProblem('DATE_NEEDS_REVIEW', 'A person decides about another date for this line.', ofItem(itemId, 'requestedStartDate'), [
    { operation: 'requestReschedule', description: 'Ask for the other date.' },
  ]);

export const superseded = (itemId: string, orderId: string): InputProblem =>
  inputProblem('SUPERSEDED', `Another amendment was first: the line is in the order ${orderId} now.`, ofItem(itemId), [
    { operation: 'productOrder', description: 'Look at that order, then amend it again.', arguments: { id: orderId } },
  ]);

export const changesDueNow = (itemId: string): InputProblem =>
  inputProblem('AMENDMENT_CHANGES_DUE_NOW', 'With these values something else would be due at once.', ofItem(itemId), anew);
