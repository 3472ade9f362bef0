import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../kit/clock.ts';
import { recordEvents } from '../../kit/events/record-event.ts';
import { takeOrder, type OrderInWork } from '../fulfilment/order-in-work.ts';
import { isLate } from '../lateness.ts';
import { lateBeginning } from '../order-events.ts';
import { bringAbout } from './bring-about.ts';
import { isOutdated, anotherRun, type NextRun } from './next-run.ts';
import { hasOpenPredecessor } from './predecessors.ts';
import { goOn, type Wave } from './record-wave.ts';

/** The first thing a run does, exactly once: it fulfils the part from here on if it is due, nothing it follows is open, and no other run does. */
export async function beginPart(em: EntityManager, orderId: string, runId: string, clock: Clock): Promise<Wave> {
  const inWork = await takeOrder(em, orderId);
  const { order } = inWork;
  if (order.startsAt) await clock.synchronize?.();
  const now = clock.now();
  if (order.runId != null && order.runId !== runId) return over(inWork);
  if (order.runId == null && order.completionDate == null) {
    if (isOutdated(runId, order)) return over(inWork);
    if (order.startsAt && order.startsAt > now) {
      order.isBlocked = false;
      return over(inWork, [anotherRun(order)]);
    }
    if (await hasOpenPredecessor(em, order)) {
      order.isBlocked = true;
      return over(inWork);
    }
    await begin(em, inWork, now);
  }
  order.runId = runId;
  order.isBlocked = false;
  inWork.work.hasBegun = true;
  return { ...(await goOn(em, inWork, false, now)), isNews: true };
}

async function begin(em: EntityManager, inWork: OrderInWork, now: Date): Promise<void> {
  const { order, items } = inWork;
  await bringAbout(em, inWork, now);
  if (items.every(({ givenUp }) => givenUp != null)) return;
  order.startedAt = now;
  if (isLate(order, now)) await recordEvents(em, [lateBeginning(order, now)]);
}

/** What was cancelled of a part that waits is news all the same. */
const over = ({ items }: OrderInWork, next: NextRun[] = []): Wave => ({
  todo: [],
  waitMs: null,
  isDone: true,
  isNews: items.some(({ givenUp }) => givenUp != null),
  isOver: true,
  next,
});
