import { inputProblem, type UserErrorFields } from '../../kit/graph/user-error.ts';

/** The number went to somebody else while the customer was at the bank. */
export interface NumberLost extends UserErrorFields {
  __typename: 'NumberLostError';
  cartItemIds: string[];
  replacements: string[];
}

const withAnotherKey = { operation: 'checkout', description: 'Check out again with a new idempotency key.' };

export const numberLost = (cartItemIds: string[], replacements: string[]): NumberLost => ({
  __typename: 'NumberLostError',
  code: 'NUMBER_LOST',
  reason: 'The payment took longer than the number could be kept, and somebody else has it now. Nothing was charged.',
  path: ['cart', 'items', ...cartItemIds.slice(0, 1)],
  recover: [{ operation: 'leaseNumbers', description: 'Lease another number for the line.' }, withAnotherKey],
  cartItemIds,
  replacements,
});

export const paymentActionExpired = () =>
  inputProblem('PAYMENT_ACTION_EXPIRED', 'The payment was not confirmed in time. Nothing was charged.', [], [withAnotherKey]);

export const paymentsDoNotAddUp = (due: string) =>
  inputProblem(
    'PAYMENTS_DO_NOT_ADD_UP',
    `The payments do not add up to what is due now, ${due}.`,
    ['input', 'payments'],
    [{ operation: 'checkoutPlan', description: 'See what is due now, and split that.' }],
  );

export const guaranteeNeeded = () =>
  inputProblem(
    'GUARANTEE_NEEDED',
    'This payment method guarantees the bills, and there is no other one that could.',
    ['id'],
    [{ operation: 'checkout', description: 'Pay with another card and have it saved; then remove this one.' }],
  );

export const unknownPaymentMethod = (path: string[] = ['input', 'paymentMethod', 'stored', 'paymentMethodId']) =>
  inputProblem('UNKNOWN_PAYMENT_METHOD', 'The customer has no such stored payment method.', path, [
    { operation: 'paymentMethods', description: 'Choose one that is open.' },
  ]);
