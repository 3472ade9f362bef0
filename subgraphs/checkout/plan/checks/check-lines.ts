import { isPlainText } from '../../../kit/plain-text.ts';
import type { CheckoutProblem } from '../../errors.ts';
import type { CheckoutLineInput } from '../../generated/resolvers.ts';
import { unknownLine, unknownPayer } from '../problems.ts';
import { wrong } from './wrong-value.ts';

const LONGEST_NAME = 80;
const MOST_ACCOUNTS = 20;

interface Known {
  cartItemIds: readonly string[];
  /** Accounts that can pay: the customer's, and those of the organization it belongs to. */
  billingAccountIds: readonly string[];
}

const checkLine = (line: CheckoutLineInput, path: string[], { cartItemIds, billingAccountIds }: Known): CheckoutProblem[] => {
  const { cartItemId, billingAccountId, newBillingAccount } = line;
  const isUnknownPayer = billingAccountId != null && !billingAccountIds.includes(billingAccountId);
  return [
    ...(cartItemIds.includes(cartItemId) ? [] : [unknownLine(['input', ...path, 'cartItemId'])]),
    ...(isUnknownPayer ? [unknownPayer(['input', ...path, 'billingAccountId'])] : []),
    ...wrong(
      newBillingAccount != null && (newBillingAccount.trim() === '' || !isPlainText(newBillingAccount, 1, LONGEST_NAME)),
      [...path, 'newBillingAccount'],
      `The name of a new billing account has 1 to ${LONGEST_NAME} characters.`,
    ),
    ...wrong(
      billingAccountId != null && newBillingAccount != null,
      [...path, 'newBillingAccount'],
      'A line has one payer: a billing account, or a new one.',
    ),
  ];
};

/** What is wrong with the terms of single lines. */
export const checkLines = (lines: readonly CheckoutLineInput[], known: Known): CheckoutProblem[] => {
  const seen = new Set<string>();
  const isRepeated = ({ cartItemId }: CheckoutLineInput) => seen.size === seen.add(cartItemId).size;
  const names = new Set(lines.map(({ newBillingAccount }) => newBillingAccount).filter((name) => name != null));
  return [
    ...lines.flatMap((line, index) => {
      const path = ['lines', String(index)];
      return [
        ...wrong(isRepeated(line), [...path, 'cartItemId'], 'A line of the cart occurs once.'),
        ...checkLine(line, path, known),
      ];
    }),
    ...wrong(names.size > MOST_ACCOUNTS, ['lines'], `At most ${MOST_ACCOUNTS} new billing accounts at once.`),
  ];
};
