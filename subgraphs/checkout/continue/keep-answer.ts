import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { CheckoutProcess } from '../entities/checkout-process.entity.ts';
import type { CheckoutAnswerInput } from '../generated/resolvers.ts';
import type { Note } from '../note.ts';
import type { CheckoutAnswers } from '../ports.ts';
import { toPaymentMethod } from '../submit/to-request.ts';

interface Given {
  answer: CheckoutAnswerInput;
  /** The subject of who answers. */
  by: string;
  at: Date;
}

const toAnswers = ({ answer: { deposit, guarantee, approval, purchaseApproval, withdrawal }, by }: Given): CheckoutAnswers => ({
  ...(deposit && { deposit: toPaymentMethod(deposit) }),
  ...(guarantee && { guarantee: toPaymentMethod(guarantee) }),
  ...(approval && { approval: { by, reason: approval.reason } }),
  ...(purchaseApproval && { purchaseApproval: { by, approved: purchaseApproval.approved, reason: purchaseApproval.reason } }),
  ...(withdrawal && { withdrawal: { by, reason: withdrawal.reason } }),
});

const noteOf = ({ by, approved, reason }: NonNullable<CheckoutAnswers['purchaseApproval']>, at: string): Note => ({
  kind: approved ? 'purchaseApproval' : 'purchaseRejection',
  by,
  reason,
  at,
});

/** Keeps an answer with the process, for its step to find; decisions also for good. False when the process has ended meanwhile, or was decided. */
export async function keepAnswer(em: EntityManager, processId: string, given: Given): Promise<boolean> {
  const process = await em.findOneOrFail(
    CheckoutProcess,
    { id: processId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (process.state !== 'ACTIVE' || process.productOrderId != null) return false;
  const answers = toAnswers(given);
  // Of two approvers at once the first decides, and the second is told so.
  if (answers.purchaseApproval && process.answers.purchaseApproval) return false;
  process.answers = { ...process.answers, ...answers };
  const at = given.at.toISOString();
  const { approval, purchaseApproval, withdrawal } = answers;
  process.notes = [
    ...process.notes,
    ...(approval ? [{ kind: 'approval' as const, ...approval, at }] : []),
    ...(purchaseApproval ? [noteOf(purchaseApproval, at)] : []),
    ...(withdrawal ? [{ kind: 'withdrawal' as const, ...withdrawal, at }] : []),
  ];
  return true;
}
