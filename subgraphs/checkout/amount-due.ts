import { Decimal } from 'decimal.js';
import { money, type Money } from '../kit/money.ts';
import type { Cart, Lease } from './ports.ts';

/** What has to be paid with the order: the cart's one-time prices and the fees of its numbers. */
export const amountDue = ({ dueNow }: Cart, fees: Lease['fees']): Money =>
  money(
    fees.reduce((sum, { amount }) => sum.plus(amount.value), new Decimal(dueNow.value)),
    dueNow.currency,
  );
