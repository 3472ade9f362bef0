import type { CheckoutAnswerInput } from '../generated/resolvers.ts';
import type { Hold } from '../hold.ts';

export type AnswerKind = keyof CheckoutAnswerInput;

/** Which of the answers was given; the schema lets exactly one through. */
export const kindOf = (answer: CheckoutAnswerInput): AnswerKind => {
  const [kind] = Object.entries(answer).find(([, value]) => value != null) ?? [];
  if (kind === undefined) throw new Error('An answer without content.');
  return kind as AnswerKind;
};

/** The answer each hold waits for; giving up is always one. */
export const answerTo: Record<Hold['code'], AnswerKind> = {
  OFFERING_NOT_QUALIFIED: 'approval',
  DEPOSIT_REQUIRED: 'deposit',
  PAYMENT_METHOD_REQUIRED: 'guarantee',
  PURCHASE_APPROVAL_REQUIRED: 'purchaseApproval',
  PAYMENT_ACTION_REQUIRED: 'paymentAction',
  PAYMENT_PENDING: 'paymentAction',
};

/** Whether it is what the checkout waits for. */
export const fits = (answer: CheckoutAnswerInput, hold: Hold): boolean => {
  if (answer.withdrawal) return true;
  if (answer.paymentAction) return 'paymentId' in hold && hold.paymentId === answer.paymentAction.paymentId;
  return kindOf(answer) === answerTo[hold.code];
};
