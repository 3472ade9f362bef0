import { isPositive, type Money } from '../../../kit/money.ts';
import type { RiskSegment } from '../../ports.ts';
import type { PaymentRules } from '../payment-rules.ts';
import type { StoredPaymentMethod } from './stored-payment-method.entity.ts';

/** What decides which ways to pay are open. */
export interface PaymentCase {
  due: Money;
  /** The categories of all lines, with those above them. */
  categoryIds: readonly string[];
  segment: RiskSegment | null;
  /** The bills need a method that stands behind them. */
  needsGuarantee: boolean;
  stored: readonly StoredPaymentMethod[];
  redirects: readonly string[];
  rules: PaymentRules;
}

export interface PaymentOption {
  kind: 'CARD' | 'STORED' | 'REDIRECT';
  name: string;
  eligible: boolean;
  reason: string | null;
  storedMethod: StoredPaymentMethod | null;
}

const nothingDue = 'Nothing is due with this order.';

/** Why a payment on another page is not possible; undefined: it is. */
export const redirectRefusal = ({
  categoryIds,
  segment,
  needsGuarantee,
  stored,
  rules,
}: Omit<PaymentCase, 'due' | 'redirects'>) => {
  const { notForCategories, notForSegments } = rules.redirect;
  if (notForCategories.some((id) => categoryIds.includes(id))) return 'Something in the cart cannot be paid this way.';
  if (segment && notForSegments.includes(segment)) return 'This way to pay is not open to this customer.';
  if (needsGuarantee && stored.length === 0) return 'The bills need a payment method that can be stored: pay by card.';
  return undefined;
};

/** All ways to pay, those of the customer first, each with the reason where it is not open. */
export const paymentOptions = (of: PaymentCase): PaymentOption[] => {
  const isDue = isPositive(of.due);
  const option = (
    kind: PaymentOption['kind'],
    name: string,
    reason?: string,
    storedMethod: StoredPaymentMethod | null = null,
  ) => {
    const refusal = isDue ? reason : nothingDue;
    return { kind, name, eligible: refusal === undefined, reason: refusal ?? null, storedMethod };
  };
  return [
    ...of.stored.map((method) => option('STORED', method.name, undefined, method)),
    option('CARD', 'card'),
    ...of.redirects.map((name) => option('REDIRECT', name, redirectRefusal(of))),
  ];
};
