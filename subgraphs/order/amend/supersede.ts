import type { EntityManager } from '@mikro-orm/postgresql';
import { findConflicts } from '../conflicts/find-conflicts.ts';
import { startsAt } from '../decompose/starts-at.ts';
import type { ProductOrder } from '../entities/product-order.entity.ts';
import type { OrderProblem } from '../errors.ts';
import { cancelOrderTasks, giveUpLine } from '../fulfilment/give-up.ts';
import { noteStates, takeOrder, type OrderInWork } from '../fulfilment/order-in-work.ts';
import type { Pipeline } from '../pipelines/load-pipelines.ts';
import { readAskedOrder, type AskedOrder } from '../requests/asked-order.ts';
import { amended } from './amended-items.ts';
import { checkNewDates } from './check-new-dates.ts';
import { followFromOutside, followInOrder, precede } from './follow-supplement.ts';
import { assessAmendment, type Assessed, type Moving } from './moving-lines.ts';
import { superseded } from './problems.ts';
import { storeSupplement, type Amendment } from './store-supplement.ts';

/** Where the lines were, and where they are now. */
export interface SupersededPart {
  supplement: ProductOrder;
  part: ProductOrder;
  /** The end of the part sets the supplemental one going. */
  comesAfter: boolean;
}

/** The lines were priced where they were then; another amendment may have been first. */
const movedSince = ({ items }: AskedOrder, { changes }: Amendment, partId: string): OrderProblem[] => {
  const partOf = new Map(items.map(({ id, orderId }) => [id, orderId]));
  return changes.flatMap(({ itemId }) => {
    const orderId = partOf.get(itemId);
    return orderId === undefined || orderId === partId ? [] : [superseded(itemId, orderId)];
  });
};

/** What other open orders say to the lines as they will be. */
function conflictsOf(em: EntityManager, { items }: AskedOrder, moving: Moving, { changes, values }: Amendment, now: Date) {
  const { part } = moving;
  const lines = moving.items.flatMap((item) => {
    const change = changes.find(({ itemId }) => itemId === item.id);
    const line = amended(item, change, values.get(item.id));
    const productId = line.productId ?? items.find(({ id }) => id === line.broughtBy)?.productId;
    if (productId == null || line.action === 'add') return [];
    const start = startsAt({ requestedStartDate: change?.start?.at ?? part.startsAt }, {}, now);
    return [{ ...line, productId, startsAt: start }];
  });
  return findConflicts(em, lines, part.customerId ?? null, { now, except: [part.id] });
}

/** Gives the lines up where they were: what was done for them is undone in reverse order. */
function leaveTo(supplementId: string, moving: Moving, { items, work }: OrderInWork, now: Date): void {
  const ids = new Set(moving.items.map(({ id }) => id));
  for (const item of items.filter(({ id }) => ids.has(id))) {
    item.supersededBy = supplementId;
    giveUpLine(work, item, 'cancelled', now);
  }
  cancelOrderTasks(work, now);
}

/** The end of a window is also a date of the line whose product it ends. */
function moveWindows({ items }: AskedOrder, { changes }: Amendment): void {
  for (const { itemId, start } of changes) {
    const broughtBy = items.find(({ id }) => id === itemId)?.broughtBy;
    const line = items.find(({ id }) => id === broughtBy);
    if (start && line) line.terminationDate = start.at;
  }
}

/** Puts the amended lines into a part of their own, in the caller's transaction; or says why not, and what was written must not stay. */
export async function supersede(
  em: EntityManager,
  { customerOrderId, partId }: { customerOrderId: string; partId: string },
  amendment: Amendment,
  { pipelines, now }: { pipelines: readonly Pipeline[]; now: Date },
): Promise<SupersededPart | Exclude<Assessed, { moving: unknown }>> {
  const inWork = await takeOrder(em, partId);
  const asked = await readAskedOrder(em, customerOrderId);
  if (!asked) throw new Error(`There is no customer order ${customerOrderId}.`);
  const moved = movedSince(asked, amendment, partId);
  if (moved.length > 0) return { problems: moved };
  const assessed = assessAmendment(asked, amendment.changes, now);
  if (!('moving' in assessed)) return assessed;
  const dateProblems = checkNewDates(asked, amendment.changes, now);
  if (dateProblems.length > 0) return { problems: dateProblems };

  const { moving } = assessed;
  const id = crypto.randomUUID();
  moveWindows(asked, amendment);
  leaveTo(id, moving, inWork, now);
  await em.flush();
  const { problems, follows, precedes } = await conflictsOf(em, asked, moving, amendment, now);
  if (problems.length > 0) return { problems: problems.map((problem) => ({ ...problem, path: ['input', ...problem.path] })) };
  const number = Math.max(...asked.parts.map(({ part }) => part)) + 1;
  const supplement = await storeSupplement(em, amendment, { id, moving, number, pipelines, now });
  supplement.follows = [...new Set([...supplement.follows, ...[...follows.values()].flat()])];
  inWork.order.context = 'fulfilment';
  await noteStates(em, inWork, now);
  await em.flush();
  await followInOrder(em, (await readAskedOrder(em, customerOrderId)) ?? asked);
  await followFromOutside(em, supplement);
  await precede(em, id, [...precedes.values()].flat());
  return { supplement, part: inWork.order, comesAfter: moving.comesAfter };
}
