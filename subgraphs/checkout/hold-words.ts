import type { Recover } from '../kit/graph/user-error.ts';
import { answerTo } from './continue/answer.ts';
import type { Hold } from './hold.ts';

const words: Record<Hold['code'], { reason: string; description: string }> = {
  OFFERING_NOT_QUALIFIED: {
    reason: 'The customer may not buy all of this.',
    description: 'An agent approves, with a reason.',
  },
  DEPOSIT_REQUIRED: { reason: 'A deposit is required first.', description: 'Pay the deposit with this.' },
  PAYMENT_METHOD_REQUIRED: {
    reason: 'A payment method has to guarantee later bills.',
    description: 'Leave a card, or name a stored one.',
  },
  PURCHASE_APPROVAL_REQUIRED: {
    reason: 'The purchase is over the limit of the buyer.',
    description: 'An approver of the company approves or rejects it, with a reason.',
  },
  PAYMENT_ACTION_REQUIRED: {
    reason: 'The bank wants the customer to confirm the payment.',
    description: 'Send the customer to the bank, and look again afterwards.',
  },
  PAYMENT_PENDING: {
    reason: 'The bank has not decided about the payment yet.',
    description: 'Look again; the checkout also goes on by itself.',
  },
};

export const holdReason = ({ code }: Hold): string => words[code].reason;

/** What would let a checkout go on that waits for this. */
export const recoverFrom = (processId: string, { code }: Hold): Recover[] => {
  const step = (name: string, text: string) => ({
    operation: 'continueCheckout',
    description: text,
    arguments: { processId, answer: name },
  });
  return [
    step(answerTo[code], words[code].description),
    step('withdrawal', 'Give up: everything is given back, and the cart is open again.'),
  ];
};
