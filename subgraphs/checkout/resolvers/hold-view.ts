import type { Recover } from '../../kit/graph/user-error.ts';
import { holdReason, recoverFrom } from '../hold-words.ts';
import type { Hold } from '../hold.ts';

type Waiting = Hold & { until: Date };

interface Common {
  code: string;
  reason: string;
  until: Date;
  recover: Recover[];
}

/** A payment the customer has to confirm; the address of the bank stays with the payment. */
export interface PaymentActionView extends Common {
  __typename: 'PaymentActionRequired';
  paymentId: string;
}

/** A hold as the graph shows it. */
export const toHoldView = (processId: string, hold: Waiting) => {
  const { code, until } = hold;
  const common: Common = { code, reason: holdReason(hold), until, recover: recoverFrom(processId, hold) };
  switch (hold.code) {
    case 'DEPOSIT_REQUIRED':
      return { __typename: 'DepositRequired' as const, ...common, amount: hold.amount };
    case 'PAYMENT_METHOD_REQUIRED':
      return { __typename: 'PaymentMethodRequired' as const, ...common };
    case 'PURCHASE_APPROVAL_REQUIRED': {
      const { amount, orderLimit, monthlyLimit, spentThisMonth } = hold;
      return { __typename: 'PurchaseApprovalRequired' as const, ...common, amount, orderLimit, monthlyLimit, spentThisMonth };
    }
    case 'OFFERING_NOT_QUALIFIED':
      return {
        __typename: 'OfferingNotQualified' as const,
        ...common,
        items: hold.items.map(({ cartItemId, productOfferingId, reason, alternatives }) => ({
          cartItemId,
          productOffering: { id: productOfferingId },
          reason,
          alternatives: alternatives.map((id) => ({ id })),
        })),
      };
    case 'PAYMENT_ACTION_REQUIRED':
    case 'PAYMENT_PENDING':
      return { __typename: 'PaymentActionRequired' as const, ...common, paymentId: hold.paymentId };
  }
};
