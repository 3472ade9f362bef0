import { Decimal } from 'decimal.js';
import { money, totalsOf, type Money } from '../kit/money.ts';
import type { Cart, Lease } from './ports.ts';

/** What was due for one line: its one-time prices and the fee of its number. */
export interface PaidLine {
  cartItemId: string;
  amount: Money;
}

/** What is paid with the order, line by line: amounts only, so that it can be kept. */
export const paidLines = ({ dueNow, lines }: Cart, fees: Lease['fees']): PaidLine[] =>
  lines.map(({ id, prices }) => ({
    cartItemId: id,
    amount: fees
      .filter(({ cartItemId }) => cartItemId === id)
      .reduce(
        (sum, fee) => money(new Decimal(sum.value).plus(fee.amount.value), sum.currency),
        totalsOf(prices, dueNow.currency).dueNow,
      ),
  }));
