import type { ProductChangeConflict } from '../../schema/product-change-conflict.ts';
import { inputProblem, type InputProblem, type Recover, type UserErrorFields } from '../kit/graph/user-error.ts';
import type { PriceChanged } from './promise/problems.ts';

export interface DuplicateProductInOrderError extends UserErrorFields {
  __typename: 'DuplicateProductInOrderError';
  productId: string;
  itemIds: string[];
}

export interface RelationshipCycleError extends UserErrorFields {
  __typename: 'RelationshipCycleError';
  itemIds: string[];
}

/** All that can be wrong with what is in a cart. */
export type CartProblem =
  InputProblem | DuplicateProductInOrderError | RelationshipCycleError | ProductChangeConflict | PriceChanged;

const change = (description: string): Recover[] => [{ operation: 'patchCart', description }];
const startOver: Recover = { operation: 'createCart', description: 'Start a new cart.' };
const reread: Recover = { operation: 'shoppingCart', description: 'Read the cart again.' };

export const unknownCart = (path: string[]) => inputProblem('UNKNOWN_CART', 'There is no such cart.', path, [startOver]);

const notOpen: Record<string, string> = {
  CHECKED_OUT: 'This cart was already checked out.',
  MERGED: 'This cart went into another cart of its customer.',
};

export const cartNotOpen = (state: string, processId: string | null | undefined, path: string[]) =>
  inputProblem('CART_NOT_OPEN', notOpen[state] ?? 'This cart is being checked out.', path, [
    ...(processId
      ? [{ operation: 'checkoutProcess', description: 'See how far its checkout is.', arguments: { id: processId } }]
      : []),
    startOver,
  ]);

export const cartExpired = (path: string[]) =>
  inputProblem('CART_EXPIRED', 'This cart is too old to be used.', path, [startOver]);

export const cartHandedOver = (cartId: string, path: string[]) =>
  inputProblem('CART_HANDED_OVER', 'An agent is working on this cart.', path, [
    { operation: 'takeBackCart', description: 'Take the cart back.', arguments: { input: { cartId } } },
  ]);

export const notHandedOver = (path: string[]) =>
  inputProblem('CART_NOT_HANDED_OVER', 'This cart is not in your hands.', path, [
    { operation: 'acceptHandover', description: 'Ask the shopper for a code.' },
  ]);

const anotherCode: Recover = { operation: 'offerHandover', description: 'Ask the shopper for another code.' };

export const unknownHandover = () =>
  inputProblem('UNKNOWN_HANDOVER_CODE', 'There is no such code, or it was used or is too old.', ['input', 'code'], [anotherCode]);

export const tooManyCodes = (until: Date) =>
  inputProblem(
    'TOO_MANY_ATTEMPTS',
    `There were too many wrong codes: wait until ${until.toISOString()}.`,
    ['input', 'code'],
    [{ operation: 'acceptHandover', description: 'Send the right code later.' }],
  );

export const notACustomerYet = () =>
  inputProblem(
    'CUSTOMER_REQUIRED',
    'Whoever signed in is not a customer yet.',
    ['input', 'cartId'],
    [{ operation: 'checkout', description: 'Go on with the token of the cart: the checkout makes a customer.' }],
  );

export const noSuchTarget = () =>
  inputProblem(
    'UNKNOWN_CART',
    'The customer has no such open cart.',
    ['input', 'intoCartId'],
    [{ operation: 'attachCart', description: 'Leave the cart out: the one that was changed last is taken.' }],
  );

export const invalidDate = () =>
  inputProblem(
    'INVALID_DATE',
    'This is no date in this time zone.',
    ['input', 'requestedStartDate'],
    [{ operation: 'configureChange', description: 'Send another date.' }],
  );

export const emptyCart = () =>
  inputProblem('EMPTY_CART', 'There is nothing to order in this cart.', ['items'], change('Add an offering.'));

export const invalidKey = (shortest: number, different = 0) =>
  inputProblem(
    'INVALID_IDEMPOTENCY_KEY',
    different > 0
      ? `The key must be a text of ${shortest} to 200 characters, at least ${different} of them different: use a UUID.`
      : `The key must be a text of ${shortest} to 200 characters.`,
    ['input', 'idempotencyKey'],
    [{ operation: '', description: 'Send a UUID, the same for each repeat of this call.' }],
  );

export const invalidChannel = () =>
  inputProblem(
    'INVALID_CHANNEL',
    'The channel must be at most 64 characters of plain text.',
    ['input', 'channel'],
    [{ operation: 'createCart', description: 'Send a TMF channel id, such as `webShop`, or none.' }],
  );

export const unknownCustomer = () =>
  inputProblem(
    'UNKNOWN_CUSTOMER',
    'There is no such customer.',
    ['input', 'customerId'],
    [{ operation: 'searchParties', description: 'Find the customer.' }],
  );

export const notYourCustomer = (operation: string) =>
  inputProblem(
    'CUSTOMER_NOT_ALLOWED',
    'Only an agent can open a cart for somebody else.',
    ['input', 'customerId'],
    [{ operation, description: 'Leave the customer out.' }],
  );

export const customerRequired = () =>
  inputProblem(
    'CUSTOMER_REQUIRED',
    'Products can be changed or ended only in a cart of the customer they belong to.',
    ['input', 'cartId'],
    [{ operation: 'createCart', description: 'Open a cart with the `customerId`.' }],
  );

export const versionConflict = (expected: number, current: number) => ({
  code: 'CART_CONFLICT',
  reason: `The cart has changed: its version is ${current}, not ${expected}.`,
  path: ['input', 'expectedVersion'],
  recover: [reread, ...change('Send the change again with the current version and a new key.')],
});

export const problem = (code: string, reason: string, path: string[], advice: string) =>
  inputProblem(code, reason, path, change(advice));

export const requiredOfferingMissing = (name: string, group: string[], path: string[]) => {
  const reason = `${name} can be bought only together with ${group.length > 1 ? 'one of these offerings' : 'this offering'}: ${group.join(', ')}.`;
  const description = 'Add such an offering, or refer to a product of it with `modifyProduct`.';
  return inputProblem('REQUIRED_OFFERING_MISSING', reason, path, [
    { operation: 'patchCart', description, arguments: { productOfferingIds: group } },
  ]);
};

export const bundleIncomplete = (
  { id, name }: { id: string; name: string },
  offeringId: string,
  least: number,
  count: number,
  path: string[],
) => {
  const relationships = [{ type: 'BUNDLED_BY', itemId: id }];
  return inputProblem('BUNDLE_INCOMPLETE', `${name} needs at least ${least} of ${offeringId}, and holds ${count}.`, path, [
    {
      operation: 'patchCart',
      description: 'Add what is missing to the bundle.',
      arguments: { operations: [{ addItem: { productOfferingId: offeringId, quantity: least - count, relationships } }] },
    },
  ]);
};

export const duplicateProduct = (productId: string, itemIds: string[], path: string[]): DuplicateProductInOrderError => ({
  __typename: 'DuplicateProductInOrderError',
  code: 'DUPLICATE_PRODUCT_IN_ORDER',
  reason: 'A product can occur only once in a cart.',
  path,
  recover: change('Keep one of the lines; change it with `updateItem`.'),
  productId,
  itemIds,
});

export const relationshipCycle = (itemIds: string[], path: string[]): RelationshipCycleError => ({
  __typename: 'RelationshipCycleError',
  code: 'RELATIONSHIP_CYCLE',
  reason: `These lines depend on each other in a circle: ${itemIds.join(' → ')}.`,
  path,
  recover: change('Take one of the relationships out.'),
  itemIds,
});
