import { Decimal } from 'decimal.js';
import { isPositive, money } from '../../../kit/money.ts';
import { isPlainText } from '../../../kit/plain-text.ts';
import { paymentMethodRequired, type CheckoutProblem } from '../../errors.ts';
import type { CheckoutPlanInput, PaymentMethodInput, PaymentShareInput } from '../../generated/resolvers.ts';
import { redirectRefusal, type PaymentCase } from '../../payments/methods/payment-options.ts';
import { paymentsDoNotAddUp, unknownPaymentMethod } from '../../payments/problems.ts';
import { wrong } from './wrong-value.ts';

const MOST_SHARES = 10;
const LONGEST_URL = 2000;

const isWebAddress = (text: string) =>
  isPlainText(text, 1, LONGEST_URL) && URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);

/** What is wrong with one way to pay. */
export const checkMethod = (
  { card, stored, redirect }: PaymentMethodInput,
  path: string[],
  known: Omit<PaymentCase, 'due'>,
): CheckoutProblem[] => {
  const [kind, given] = Object.entries({ card, stored, redirect }).find(([, value]) => value != null) ?? [];
  const isUnknown = stored != null && !known.stored.some(({ id }) => id === stored.paymentMethodId);
  const refusal = redirectRefusal(known);
  return [
    ...wrong(card != null && !isPlainText(card.token, 1), [...path, 'card', 'token'], 'The token needs 1 to 200 characters.'),
    ...wrong(
      given?.returnUrl != null && !isWebAddress(given.returnUrl),
      [...path, kind ?? '', 'returnUrl'],
      'The return address is an http or https URL.',
    ),
    ...wrong(
      redirect != null && !known.redirects.includes(redirect.name),
      [...path, 'redirect', 'name'],
      `The ways to pay by redirect: ${known.redirects.join(', ') || 'none'}.`,
    ),
    ...wrong(redirect != null && refusal !== undefined, [...path, 'redirect'], refusal ?? ''),
    ...(isUnknown ? [unknownPaymentMethod(['input', ...path, 'stored', 'paymentMethodId'])] : []),
  ];
};

const checkShare = ({ method, amount }: PaymentShareInput, path: string[], known: PaymentCase): CheckoutProblem[] => [
  ...checkMethod(method, [...path, 'method'], known),
  ...wrong(
    !isPositive(amount) || new Decimal(amount.value).decimalPlaces() > 2,
    [...path, 'amount', 'value'],
    'An amount is positive, with at most two decimals.',
  ),
  ...wrong(amount.currency !== known.due.currency, [...path, 'amount', 'currency'], `The cart is in ${known.due.currency}.`),
];

const checkShares = (shares: readonly PaymentShareInput[], known: PaymentCase): CheckoutProblem[] => {
  const problems = [
    ...wrong(shares.length === 0 || shares.length > MOST_SHARES, ['payments'], `1 to ${MOST_SHARES} payments.`),
    ...shares.flatMap((share, index) => checkShare(share, ['payments', String(index)], known)),
  ];
  if (problems.length > 0) return problems;
  const shared = money(Decimal.sum(...shares.map(({ amount }) => amount.value)), known.due.currency);
  return shared.value === known.due.value ? [] : [paymentsDoNotAddUp(`${known.due.value} ${known.due.currency}`)];
};

/** What is wrong with how what is due now is to be paid. */
export const checkPayments = (
  { paymentMethod, payments }: Pick<CheckoutPlanInput, 'paymentMethod' | 'payments'>,
  known: PaymentCase,
): CheckoutProblem[] => {
  if (paymentMethod && payments) return wrong(true, ['payments'], 'Either `paymentMethod` or `payments`.');
  if (payments) return checkShares(payments, known);
  if (paymentMethod) return checkMethod(paymentMethod, ['paymentMethod'], known);
  return isPositive(known.due) ? [paymentMethodRequired(known.due)] : [];
};
