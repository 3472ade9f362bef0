import type { Money } from '../kit/money.ts';
import type { NotQualified } from './ports.ts';

/** What a checkout waits for, as the engine's journal keeps it: ids and amounts, no secrets. */
export type Hold =
  | { code: 'OFFERING_NOT_QUALIFIED'; items: NotQualified[] }
  | { code: 'DEPOSIT_REQUIRED'; amount: Money }
  | { code: 'PAYMENT_METHOD_REQUIRED' }
  | {
      code: 'PURCHASE_APPROVAL_REQUIRED';
      amount: Money;
      orderLimit: Money | null;
      monthlyLimit: Money | null;
      spentThisMonth: Money;
    }
  /** Pending: the answer comes from the provider, the customer has nothing to do. */
  | { code: 'PAYMENT_ACTION_REQUIRED' | 'PAYMENT_PENDING'; paymentId: string };

/** Somebody of the operator has to decide; with the others it is the customer's turn. */
export const needsDecision = ({ code }: Hold): boolean => code === 'OFFERING_NOT_QUALIFIED';

/** Whether it is this hold whose time is over: an answer that came in the last moment may have led to the next one. */
export const isOver = (hold: Hold, expired: object | null): boolean => {
  if (expired === null) return false;
  if ('paymentId' in hold) return 'paymentId' in expired && expired.paymentId === hold.paymentId;
  return 'code' in expired && expired.code === hold.code;
};
