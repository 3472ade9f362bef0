import { inputProblem, type InputProblem, type UserErrorFields } from '../kit/graph/user-error.ts';
import type { Money, Price } from '../kit/money.ts';
import type { CheckoutProcess } from './entities/checkout-process.entity.ts';
import type { ItemAction } from './generated/resolvers.ts';
import type { Hold } from './hold.ts';
import { recoverFrom } from './hold-words.ts';
import type { NumberLost } from './payments/problems.ts';

export interface PaymentDeclined extends UserErrorFields {
  __typename: 'PaymentDeclinedError';
  providerCode: string;
}

export interface CustomerRequiredFirst extends UserErrorFields {
  __typename: 'CustomerRequiredFirstError';
  categoryIds: string[];
}

/** Another order is there first; as its own subgraph says. */
export interface ProductChangeConflict extends UserErrorFields {
  __typename: 'ProductChangeConflictError';
  productId: string;
  openOrderId: string | null;
  itsAction: ItemAction | null;
  /** ISO 8601. */
  itsDate: string | null;
  itsDelta: { name: string; value: unknown; valueType: string | null }[];
}

/** The new customer seems to be known already; whom it may be, its own subgraph tells those who may know. */
export interface DuplicateSuspected extends UserErrorFields {
  __typename: 'DuplicateCustomerSuspectedError';
  resolutionToken: string;
}

/** A promise is over, and the line costs something else; as the cart says. */
export interface PriceChanged extends UserErrorFields {
  __typename: 'PriceChangedError';
  itemId: string;
  before: Price[];
  after: Price[];
}

/** Why a checkout does not begin, or came to nothing. */
export type CheckoutProblem =
  DuplicateSuspected | InputProblem | CustomerRequiredFirst | PaymentDeclined | NumberLost | ProductChangeConflict | PriceChanged;

const tryAgain = { operation: 'checkout', description: 'Check out again with a new idempotency key.' };

export const unknownCart = () =>
  inputProblem(
    'UNKNOWN_CART',
    'There is no such cart.',
    ['input', 'cartId'],
    [{ operation: 'createCart', description: 'Open a new cart.' }],
  );

export const cartMoved = (version: number) =>
  inputProblem(
    'CART_CHANGED',
    `The cart has changed; it is at version ${version} now.`,
    ['input', 'cartVersion'],
    [{ operation: 'shoppingCart', description: 'Look at the cart again, then check out with its new version.' }],
  );

export const paymentMethodRequired = ({ value, currency }: Money) =>
  inputProblem(
    'PAYMENT_METHOD_REQUIRED',
    `${value} ${currency} are due now; say how to pay.`,
    ['input', 'paymentMethod'],
    [{ operation: 'checkout', description: 'Send `paymentMethod` along.' }],
  );

export const unknownCustomer = () =>
  inputProblem(
    'UNKNOWN_CUSTOMER',
    'There is no such customer.',
    ['input', 'customer', 'existing', 'customerId'],
    [{ operation: 'me', description: 'Sign in and use your own customer id.' }],
  );

export const unknownBillingAccount = () =>
  inputProblem(
    'UNKNOWN_BILLING_ACCOUNT',
    'The customer has no such billing account.',
    ['input', 'customer', 'existing', 'billingAccountId'],
    [{ operation: 'customer', description: "Choose one of the customer's billing accounts." }],
  );

export const existingCustomerRequired = () =>
  inputProblem(
    'EXISTING_CUSTOMER_REQUIRED',
    'The cart changes or ends products of an existing customer, or belongs to one.',
    ['input', 'customer'],
    [{ operation: 'checkout', description: 'Send `customer.existing` with the customer the cart belongs to.' }],
  );

export const invalidValue = (path: string[], reason: string) => inputProblem('INVALID_VALUE', reason, path);

export const stepFailed = () =>
  inputProblem('STEP_FAILED', 'The checkout could not be completed just now. Everything taken was given back.', [], [tryAgain]);

export const paymentDeclined = (providerCode: string, reason: string): PaymentDeclined => ({
  __typename: 'PaymentDeclinedError',
  code: 'PAYMENT_DECLINED',
  reason,
  path: ['input', 'paymentMethod'],
  recover: [{ operation: 'checkout', description: 'Check out again with another payment method and a new idempotency key.' }],
  providerCode,
});

export const unknownProcess = (path: string[] = ['processId']) =>
  inputProblem('UNKNOWN_PROCESS', 'There is no such checkout.', path);

export const planMoved = (paths: string[]) =>
  inputProblem(
    'PLAN_DRIFT',
    `The cart is not what the plan said any more: ${paths.join(', ')}.`,
    ['input', 'planHash'],
    [{ operation: 'checkoutPlan', description: 'Look at the new plan, then check out with its hash and a new key.' }],
  );

export const checkoutWithdrawn = () =>
  inputProblem('CHECKOUT_WITHDRAWN', 'The checkout was withdrawn. Everything taken was given back.', [], [tryAgain]);

export const holdExpired = (code: string) =>
  inputProblem(
    'HOLD_EXPIRED',
    `The checkout waited in vain (${code}). Everything taken was given back; nothing was charged.`,
    [],
    [tryAgain],
  );

export const notWaiting = (processId: string) =>
  inputProblem(
    'NOT_WAITING',
    'This checkout does not wait for anything.',
    ['input', 'processId'],
    [{ operation: 'checkoutProcess', description: 'See how far it is.', arguments: { id: processId } }],
  );

export const notAllowed = (path: string[]) => inputProblem('NOT_ALLOWED', 'This is for agents.', path);

export const notTheApprover = (path: string[]) =>
  inputProblem('NOT_ALLOWED', 'This is for approvers of the company other than the buyer.', path, [
    { operation: '', description: 'Ask another approver.' },
  ]);

export const wrongAnswer = (processId: string, given: string, hold: Hold) =>
  inputProblem(
    'WRONG_ANSWER',
    `The checkout waits for something else: ${hold.code}.`,
    ['input', 'answer', given],
    recoverFrom(processId, hold),
  );

export interface CartAlreadySubmitted extends UserErrorFields {
  __typename: 'CartAlreadySubmittedError';
  process: CheckoutProcess | null;
}

export const cartAlreadySubmitted = (process: CheckoutProcess | null): CartAlreadySubmitted => ({
  __typename: 'CartAlreadySubmittedError',
  code: 'CART_ALREADY_SUBMITTED',
  reason: 'This cart was already checked out.',
  path: ['input', 'cartId'],
  recover: [
    {
      operation: 'checkoutProcess',
      description: 'Follow the checkout that is under way.',
      arguments: process ? { id: process.id } : null,
    },
    { operation: 'createCart', description: 'Open a new cart to buy something else.' },
  ],
  process,
});
