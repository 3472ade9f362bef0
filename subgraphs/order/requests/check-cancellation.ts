import { Decimal } from 'decimal.js';
import { money, type Money } from '../../kit/money.ts';
import type { OrderItem } from '../entities/order-item.entity.ts';
import type { OrderProblem } from '../errors.ts';
import { isFinal } from '../fulfilment/states.ts';
import { linesOfOrder, tasksByLine, type AskedOrder } from './asked-order.ts';
import { cancellability, type Cancellability } from './cancellability.ts';
import { linesAlong } from './lines-along.ts';
import * as problems from './request-problems.ts';

/** What the customer asks for. */
interface CancellationAsked {
  /** Null: all that can be. */
  itemIds: readonly string[] | null;
  acceptedFee: Money | null;
  /** What relies on these goes too. */
  withDependents: boolean;
}

/** What a request to cancel keeps. */
export interface CancelInput {
  /** Lines that were asked for. */
  itemIds: string[];
  /** What each line costs, also those that go along, as it was when the customer asked. */
  fees: Record<string, Money>;
  /** Null: nobody has to decide. */
  reviewDays: number | null;
}

interface Line {
  item: OrderItem;
  answer: Cancellability;
}

/** What will be asked for, or everything that is wrong with it. */
export function checkCancellation(
  asked: AskedOrder,
  wanted: CancellationAsked,
  now: Date,
): { input: CancelInput } | { problems: OrderProblem[] } {
  const tasksOf = tasksByLine(asked.tasks);
  const lines = new Map(asked.items.map((item) => [item.id, { item, answer: cancellability(item, tasksOf(item), now) }]));
  // A line without tasks is over when its part begins; it goes along where all of its part goes.
  const open = [...lines.values()].filter(
    ({ item, answer }) => answer.may && !(isFinal(item.state) && tasksOf(item).length === 0),
  );
  const itemIds = [...new Set(wanted.itemIds ?? open.map(({ item }) => item.id))];
  const named = itemIds.flatMap((id) => lines.get(id) ?? []);
  const mine = named.filter(({ answer }) => answer.may).map(({ item }) => item.id);
  const { relying, along } = linesAlong(linesOfOrder(asked), mine);
  const pick = (ids: readonly string[]) => ids.flatMap((id) => lines.get(id) ?? []);
  const dependents = pick(relying).filter(({ answer }) => answer.may);
  const going = [...pick(mine), ...dependents, ...pick(along).filter(({ answer }) => answer.may)];

  const found = [
    ...itemIds.filter((id) => !lines.has(id)).map(problems.unknownLine),
    ...named.filter(isEnded).map(({ item }) => problems.lineEnded(item.id)),
    ...checkPast(wanted.itemIds ? named : [...lines.values()], pick(relying), mine.length > 0),
    ...(dependents.length > 0 && !wanted.withDependents ? [problems.dependentItems(dependents.map(({ item }) => item.id))] : []),
    ...checkFee(going, wanted.acceptedFee),
  ];
  if (found.length > 0) return { problems: found };
  if (mine.length === 0) return { problems: [problems.nothingToCancel()] };
  return { input: { itemIds, fees: feesOf(going), reviewDays: reviewDaysOf(going) } };
}

const isEnded = ({ answer }: Line) => !answer.may && answer.since === null;

/** Too late only when nothing of it can be cancelled: else the others are, and these are not. What relies on a line and stays keeps it. */
function checkPast(named: readonly Line[], relying: readonly Line[], isAnyOpen: boolean): OrderProblem[] {
  const past = pastLines(isAnyOpen ? relying : named);
  return past.length > 0 ? [problems.pastPointOfNoReturn(past)] : [];
}

const pastLines = (lines: readonly Line[]): problems.PastLine[] =>
  lines.flatMap(({ item, answer }) =>
    answer.may || answer.since === null ? [] : [{ itemId: item.id, since: answer.since, followOn: followOnOf(item) }],
  );

/** A product that came is ended, one that changed is changed back; one that has ended is gone. */
const followOnOf = ({ action, productId }: OrderItem): problems.PastLine['followOn'] => {
  if (productId == null) return null;
  if (action === 'add') return { operation: 'terminateProduct', productId };
  return action === 'modify' ? { operation: 'modifyProduct', productId } : null;
};

const feesOf = (lines: readonly Line[]): Record<string, Money> =>
  Object.fromEntries(lines.flatMap(({ item, answer }) => (answer.may && answer.fee ? [[item.id, answer.fee]] : [])));

/** Several amounts of one currency. */
export const sumOf = ([first, ...others]: readonly Money[]): Money | null =>
  first
    ? money(
        others.reduce((sum, { value }) => sum.plus(value), new Decimal(first.value)),
        first.currency,
      )
    : null;

function checkFee(lines: readonly Line[], accepted: Money | null): OrderProblem[] {
  const fee = sumOf(Object.values(feesOf(lines)));
  if (!fee) return [];
  const isEnough = accepted?.currency === fee.currency && new Decimal(accepted.value).gte(fee.value);
  return isEnough ? [] : [problems.feeNotAccepted(fee)];
}

const reviewDaysOf = (lines: readonly Line[]): number | null => {
  const days = lines.flatMap(({ item, answer }) =>
    answer.may && answer.needsReview ? [item.cancellation?.reviewDays ?? 1] : [],
  );
  return days.length > 0 ? Math.max(...days) : null;
};
