import { Decimal } from 'decimal.js';
import { isPositive, type Money } from '../../kit/money.ts';
import type { PaymentMethod, PaymentShare } from '../ports.ts';
import type { Payment } from './payment.entity.ts';

/** One payment that is about to be collected. */
export interface PlannedPayment {
  purpose: Payment['purpose'];
  amount: Money;
  method: PaymentMethod;
}

interface Wanted {
  due: Money;
  shares: readonly PaymentShare[];
  deposit: Money | null;
  depositMethod: PaymentMethod | undefined;
}

const addUp = (due: Money, amounts: readonly Money[]) =>
  amounts.every(({ currency }) => currency === due.currency) &&
  amounts.every(isPositive) &&
  Decimal.sum(0, ...amounts.map(({ value }) => value)).equals(due.value);

/** What is collected for an order and as a deposit; or what is missing for it. */
export const planPayments = ({ due, shares, deposit, depositMethod }: Wanted) => {
  const planned: PlannedPayment[] = isPositive(due)
    ? shares.map(({ method, amount }) => ({ purpose: 'ORDER', amount: amount ?? due, method }))
    : [];
  if (isPositive(due) && planned.length === 0) return { missing: due };
  if (
    planned.length > 0 &&
    !addUp(
      due,
      planned.map(({ amount }) => amount),
    )
  )
    return { differs: due };
  if (!deposit) return { planned };
  return depositMethod
    ? { planned: [...planned, { purpose: 'DEPOSIT' as const, amount: deposit, method: depositMethod }] }
    : { missing: deposit };
};
