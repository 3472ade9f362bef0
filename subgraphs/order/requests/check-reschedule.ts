import type { EntityManager } from '@mikro-orm/postgresql';
import { checkNewDates } from '../amend/check-new-dates.ts';
import { findConflicts, type Conflicts } from '../conflicts/find-conflicts.ts';
import type { OrderItem } from '../entities/order-item.entity.ts';
import type { ProductOrder } from '../entities/product-order.entity.ts';
import type { OrderProblem } from '../errors.ts';
import { CONTAINMENT, dependenciesOf } from '../fulfilment/dependencies.ts';
import { hasBegun, tasksByLine, type AskedOrder } from './asked-order.ts';
import { cancellability } from './cancellability.ts';
import * as problems from './request-problems.ts';

/** What a request to reschedule keeps. */
export interface RescheduleInput {
  /** All lines that move: those that were asked for, and those that cannot be left behind. */
  itemIds: string[];
  /** ISO 8601. */
  at: string;
  timeZone: string;
  /** Null: nobody has to decide. */
  reviewDays: number | null;
}

/** Lines of one part that move. */
export interface MovingLines {
  part: ProductOrder;
  items: OrderItem[];
  /** Nothing stays behind. */
  isWhole: boolean;
  conflicts: Conflicts;
}

type CheckedMove = { input: RescheduleInput; moving: MovingLines[] } | { problems: OrderProblem[] };

interface Wanted {
  itemIds: readonly string[];
  at: Date;
  timeZone: string;
}

/** What moves, or everything that speaks against it. Takes the products it is about, so that nobody else orders changes of them meanwhile. */
export async function checkReschedule(em: EntityManager, asked: AskedOrder, wanted: Wanted, now: Date): Promise<CheckedMove> {
  const { itemIds, at, timeZone } = wanted;
  const known = new Map(asked.items.map((item) => [item.id, item]));
  const named = asked.items.filter(({ id }) => itemIds.includes(id));
  const moved = withCompanions(asked, named);
  const changes = moved.map(({ id }) => ({ itemId: id, characteristics: null, quantity: null, start: { at, timeZone } }));
  const found = [
    ...(itemIds.length === 0 ? [problems.nothingToMove()] : []),
    ...itemIds.filter((id) => !known.has(id)).map(problems.unknownLine),
    ...named.flatMap((item) => checkLine(asked, item)),
    ...checkNewDates(asked, changes, now).map(problems.ofReschedule),
  ];
  if (found.length > 0) return { problems: found };
  const moving: MovingLines[] = [];
  for (const part of asked.parts) {
    const items = moved.filter(({ orderId }) => orderId === part.id);
    if (items.length > 0)
      moving.push({ part, items, isWhole: isWhole(asked, items), conflicts: await conflictsOf(em, asked, items, at, now) });
  }
  const clashes = moving.flatMap(({ conflicts }) => conflicts.problems).map(problems.ofReschedule);
  if (clashes.length > 0) return { problems: clashes };
  const input = {
    itemIds: moved.map(({ id }) => id),
    at: at.toISOString(),
    timeZone,
    reviewDays: reviewDaysOf(asked, moved, now),
  };
  return { input, moving };
}

function checkLine({ parts }: AskedOrder, item: OrderItem): OrderProblem[] {
  const part = parts.find(({ id }) => id === item.orderId);
  if (item.givenUp != null || item.state === 'cancelled' || item.state === 'failed') return [problems.lineEnded(item.id)];
  if (part && hasBegun(part)) return [problems.alreadyBegun(item.id)];
  return item.requestId != null ? [problems.requestOpen(item.id)] : [];
}

/** What stands and falls with a line, and what is in its bundle, moves with it as long as both are in one part. */
export function withCompanions({ items }: AskedOrder, named: readonly OrderItem[]): OrderItem[] {
  const within = dependenciesOf(items, CONTAINMENT);
  const moved = new Set(named);
  // A set goes on through what is added to it.
  for (const line of moved) {
    for (const other of items) {
      if (other.orderId !== line.orderId || other.givenUp != null) continue;
      const isTogether = other.failurePolicy === 'allOrNothing' && line.failurePolicy === 'allOrNothing';
      const isInside = within.some(({ dependent, target }) => dependent === other.id && target === line.id);
      if (isTogether || isInside) moved.add(other);
    }
  }
  return items.filter((item) => moved.has(item));
}

function isWhole(asked: AskedOrder, moved: readonly OrderItem[]): boolean {
  const tasksOf = tasksByLine(asked.tasks);
  const own = asked.items.filter(({ orderId, givenUp }) => orderId === moved[0]?.orderId && givenUp == null);
  return own.every((item) => moved.includes(item) || tasksOf(item).length === 0);
}

/** What other open orders say to the lines on their new date. */
function conflictsOf(em: EntityManager, { items, order }: AskedOrder, moved: readonly OrderItem[], at: Date, now: Date) {
  const lines = moved.flatMap((item) => {
    const productId = item.productId ?? items.find(({ id }) => id === item.broughtBy)?.productId;
    if (productId == null || item.action === 'add') return [];
    const { id, action, characteristics } = item;
    return [{ id, action, productId, productVersion: null, characteristics, startsAt: at > now ? at : null }];
  });
  const except = [...new Set(moved.map(({ orderId }) => orderId))];
  return findConflicts(em, lines, order.customerId ?? null, { now, except });
}

function reviewDaysOf({ tasks }: AskedOrder, moved: readonly OrderItem[], now: Date): number | null {
  const tasksOf = tasksByLine(tasks);
  const days = moved.flatMap((item) => {
    const answer = cancellability(item, tasksOf(item), now);
    return answer.may && answer.needsReview ? [item.cancellation?.reviewDays ?? 1] : [];
  });
  return days.length > 0 ? Math.max(...days) : null;
}
