import { GraphQLError } from 'graphql';
import { inputProblem, type Recover } from '../kit/graph/user-error.ts';
import type { AvailableNumber } from './leases/number-row.ts';

const chooseAgain: Recover[] = [
  { operation: 'leaseNumbers', description: 'Lease one of the suggested numbers.' },
  { operation: 'availableNumbers', description: 'Look at other free numbers.' },
];

export const unauthenticatedLease = () =>
  inputProblem(
    'UNAUTHENTICATED',
    'A lease belongs to a shopper: sign in, or send the token of your cart in the header `x-cart-token`.',
    [],
    [{ operation: 'createCart', description: 'Create a cart and keep its token.' }],
  );

export const unknownCart = () =>
  inputProblem(
    'UNKNOWN_CART',
    'There is no such cart.',
    ['input', 'cartId'],
    [{ operation: 'createCart', description: 'Open a cart and put in what needs a number.' }],
  );

export const cartNotOpen = () =>
  inputProblem(
    'CART_NOT_OPEN',
    'This cart is being checked out or was.',
    ['input', 'cartId'],
    [{ operation: 'createCart', description: 'Open a new cart.' }],
  );

export const cartHandedOver = (cartId: string) =>
  inputProblem(
    'CART_HANDED_OVER',
    'An agent is working on this cart.',
    ['input', 'cartId'],
    [{ operation: 'takeBackCart', description: 'Take the cart back.', arguments: { input: { cartId } } }],
  );

const readCart = (cartId: string): Recover[] => [
  { operation: 'shoppingCart', description: 'See which lines of the cart need what.', arguments: { id: cartId } },
];

export const unknownLine = (cartId: string, path: string[]) =>
  inputProblem('UNKNOWN_LINE', 'The cart has no such line.', path, readCart(cartId));

export const lineNeedsNoNumber = (cartId: string, path: string[]) =>
  inputProblem('LINE_NEEDS_NO_NUMBER', 'This line of the cart needs no number.', path, readCart(cartId));

export const lineNeedsNoSim = (cartId: string, path: string[]) =>
  inputProblem('LINE_NEEDS_NO_SIM', 'This line of the cart needs no SIM.', path, readCart(cartId));

export const simTypeMismatch = (needed: string, path: string[]) =>
  inputProblem('SIM_TYPE_MISMATCH', `This line of the cart is for a SIM of type ${needed}.`, path, [
    { operation: 'leaseNumbers', description: 'Leave the type out, or put another SIM in the cart first.' },
  ]);

/** The line was changed after its SIM was leased. */
export const otherSimHeld = (cartId: string, cartItemId: string, needed: string | null) =>
  inputProblem(
    'SIM_TYPE_MISMATCH',
    `This line needs a SIM of type ${needed ?? 'any'}; the one it holds is another.`,
    ['cart', 'items', cartItemId],
    [{ operation: 'leaseNumbers', description: 'Lease its number and SIM again.', arguments: { cartId, cartItemId } }],
  );

export const tooManyLeases = (limit: number) =>
  inputProblem(
    'TOO_MANY_LEASES',
    `A cart can hold at most ${limit} numbers.`,
    ['input', 'lines'],
    [{ operation: 'releaseNumbers', description: 'Give back numbers you no longer want.' }],
  );

export const unknownNumber = (value: string, path: string[]) =>
  inputProblem('UNKNOWN_NUMBER', `${value} is not a number of this operator.`, path, [
    { operation: 'availableNumbers', description: 'Choose one of the free numbers.' },
  ]);

export const noSimAvailable = (simType: string) =>
  inputProblem(
    'NO_SIM_AVAILABLE',
    `No SIM of type ${simType} is left.`,
    ['input', 'lines'],
    [{ operation: 'patchCart', description: 'Put the other kind of SIM in the cart.' }],
  );

const waitForCheckout: Recover[] = [{ operation: 'processFlow', description: 'Wait for the end of that checkout.' }];

export const lineInCheckout = (cartItemIds: string[]) =>
  inputProblem(
    'LEASE_IN_CHECKOUT',
    `A checkout is using what these lines hold: ${cartItemIds.join(', ')}.`,
    ['input', 'lines'],
    waitForCheckout,
  );

export const simInCheckout = () =>
  inputProblem('LEASE_IN_CHECKOUT', 'A checkout is using a SIM of this cart.', ['input', 'cartId'], waitForCheckout);

export const nothingToRenew = () =>
  inputProblem(
    'NOTHING_TO_RENEW',
    'No line of this cart holds a number or has lost one.',
    ['input', 'cartId'],
    [{ operation: 'leaseNumbers', description: 'Choose numbers and lease them.' }],
  );

export const claimEnded = () =>
  inputProblem('CLAIM_ENDED', 'This process has given its leases back for good.', ['input', 'processId']);

export const numberTaken = (taken: string[], suggestions: AvailableNumber[], path: string[]) => ({
  __typename: 'NumberTakenError' as const,
  code: 'NUMBER_TAKEN',
  reason:
    taken.length === 1
      ? `The number ${taken.join()} is no longer free.`
      : `These numbers are no longer free: ${taken.join(', ')}.`,
  path,
  recover: chooseAgain,
  taken,
  suggestions,
});

export const leaseExpired = (cartItemIds: string[], suggestions: AvailableNumber[]) => ({
  __typename: 'LeaseExpiredError' as const,
  code: 'LEASE_EXPIRED',
  reason: 'The cart no longer holds all numbers and SIMs it needs.',
  path: ['input', 'required'],
  recover: chooseAgain,
  cartItemIds,
  suggestions,
});

/** Thrown, for only another subgraph can ask for it: a product that has ended does not change any more. */
export const productEnded = (id: string) =>
  new GraphQLError(`Product ${id} has ended.`, { extensions: { code: 'PRODUCT_ENDED', status: 409 } });

/** A product in service is not taken back but ended by an order. */
export const productInService = (id: string) =>
  new GraphQLError(`Product ${id} is in service.`, { extensions: { code: 'PRODUCT_IN_SERVICE', status: 409 } });

/** Who pays for a product is not changed in passing. */
export const otherAccountPays = (productId: string) =>
  new GraphQLError(`Another account pays for product ${productId}.`, { extensions: { code: 'OTHER_ACCOUNT_PAYS', status: 409 } });
