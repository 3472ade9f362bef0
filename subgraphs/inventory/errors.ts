import { GraphQLError } from 'graphql';
import { inputProblem, type Recover } from '../kit/graph/user-error.ts';
import type { AvailableNumber } from './leases/available-numbers.ts';

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

export const tooManyLeases = (limit: number) =>
  inputProblem(
    'TOO_MANY_LEASES',
    `At most ${limit} numbers can be held at a time.`,
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
    [{ operation: 'leaseNumbers', description: 'Ask for the other kind of SIM.' }],
  );

export const lineInCheckout = (cartItemIds: string[]) =>
  inputProblem(
    'LEASE_IN_CHECKOUT',
    `A checkout is using what these lines hold: ${cartItemIds.join(', ')}.`,
    ['input', 'lines'],
    [{ operation: 'processFlow', description: 'Wait for the end of that checkout.' }],
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
