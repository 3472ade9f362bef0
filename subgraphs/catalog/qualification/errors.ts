import { inputProblem } from '../../kit/graph/user-error.ts';

const again = (description: string) => [{ operation: 'checkProductOfferingQualification', description }];

export const wrongNumberOfItems = (most: number) =>
  inputProblem('INVALID_VALUE', `Ask about 1 to ${most} items.`, ['input', 'items'], again('Send so many items.'));

const ofItem = (code: string, reason: string, index: number, field: string, description: string) =>
  inputProblem(code, reason, ['input', 'items', String(index), field], again(description));

export const duplicateItem = (id: string, index: number) =>
  ofItem('DUPLICATE_ITEM', `"${id}" is the id of an item before.`, index, 'id', 'Give each item an id of its own.');

export const wrongQuantity = (most: number, index: number) =>
  ofItem('INVALID_QUANTITY', `The quantity must be 1 to ${most}.`, index, 'quantity', 'Send a quantity in this range.');

/** Also for a customer that is not the caller's. */
export const unknownCustomer = (operation: string) =>
  inputProblem(
    'UNKNOWN_CUSTOMER',
    'There is no such customer.',
    ['input', 'customerId'],
    [{ operation, description: 'Leave `customerId` out, or send one of yours.' }],
  );
