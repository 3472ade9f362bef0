import { Decimal } from 'decimal.js';
import type { CancellationTerms } from '../entities/order-item.entity.ts';
import { isInDoubt, isIrrevocable } from '../fulfilment/assess-cancellations.ts';
import { isFinal } from '../fulfilment/states.ts';
import type { WorkItem, WorkTask } from '../fulfilment/work.ts';
import { totalsOf, type Money, type Price } from '../../kit/money.ts';

/** A line as far as giving it up on request goes. */
export interface LineToCancel extends WorkItem {
  prices: Price[];
  completionDate?: Date | null;
  cancellation?: CancellationTerms | null;
}

export type TaskOfLine = WorkTask & { isSoftPointOfNoReturn: boolean };

/** Whether a line can still be given up; `assessed`: what is being tried right now decides that. */
export type Cancellability =
  | { may: true; isAssessed: boolean; fee: Money | null; needsReview: boolean }
  /** Past its point of no return since then. */
  | { may: false; since: Date }
  /** Given up already. */
  | { may: false; since: null };

/** Tried, and not certain not to have happened. */
const isUnderWay = ({ state, lastError }: WorkTask) =>
  state === 'completed' || state === 'active' || (state === 'hold' && lastError?.retryable !== false);

/** A person decides when the terms say so, from the point on that they say. */
function needsReview({ prices, cancellation }: LineToCancel, isPastSoft: boolean): boolean {
  if (!cancellation || (cancellation.reviewFrom === 'softPointOfNoReturn' && !isPastSoft)) return false;
  const { review, limit } = cancellation;
  return review === 'MANUAL' || (review === 'AUTO_UNDER_LIMIT' && !isUnder(prices, limit));
}

/** Amounts of two currencies cannot be compared: a person does that. */
function isUnder(prices: readonly Price[], limit: Money | null): boolean {
  const { value, currency } = totalsOf(prices, prices[0]?.amount.currency).dueNow;
  const due = new Decimal(value);
  return due.isZero() || (currency === limit?.currency && due.lte(limit.value));
}

/** Free before its soft point of no return, for a fee after that, too late past the hard one. */
export function cancellability(line: LineToCancel, tasks: readonly TaskOfLine[], now: Date): Cancellability {
  if (line.givenUp != null || line.state === 'cancelled' || line.state === 'failed') return { may: false, since: null };
  const past = tasks.filter(isIrrevocable).map(({ completedAt, startedAt }) => completedAt ?? startedAt ?? now);
  if (past.length > 0) return { may: false, since: new Date(Math.min(...past.map(Number))) };
  if (tasks.length > 0 && isFinal(line.state)) return { may: false, since: line.completionDate ?? now };
  const isPastSoft = tasks.some((task) => task.isSoftPointOfNoReturn && isUnderWay(task));
  return {
    may: true,
    isAssessed: tasks.some(isInDoubt),
    fee: isPastSoft ? (line.cancellation?.fee ?? null) : null,
    needsReview: needsReview(line, isPastSoft),
  };
}

/** Undoing it costs a fee, or a person has to agree: not to be had for nothing by an amendment, which undoes it too. */
export const hasPrice = (answer: Cancellability): boolean => answer.may && (answer.fee !== null || answer.needsReview);
