import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CustomerOrder } from '../entities/customer-order.entity.ts';
import type { OrderItem } from '../entities/order-item.entity.ts';
import type { ProductOrder } from '../entities/product-order.entity.ts';
import { assessCancellations } from '../fulfilment/assess-cancellations.ts';
import { cancelOrderTasks, giveUpLine } from '../fulfilment/give-up.ts';
import { noteStates, takeOrder, type OrderInWork } from '../fulfilment/order-in-work.ts';
import { hasBegun, linesOfOrder, readAskedOrder, type AskedOrder } from './asked-order.ts';
import { linesAlong } from './lines-along.ts';

/** How a cancellation stands. */
export interface Cancelling {
  /** A task is being tried whose outcome decides about a line. */
  isUndecided: boolean;
  /** Parts that have changed and are being fulfilled, wait for their date, or never will begin. */
  changed: ProductOrder[];
}

/**
 * Cancels the lines of a request as far as that can be told by now, with all that goes along with them; can be called again. What has
 * not begun is cancelled at once; what has is undone, unless it is past its point of no return.
 */
export async function cancelLines(
  em: EntityManager,
  { id: requestId, targetId }: { id: string; targetId: string },
  itemIds: readonly string[],
  now: Date,
): Promise<Cancelling> {
  await em.findOneOrFail(CustomerOrder, { id: targetId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const asked = await readAskedOrder(em, targetId);
  if (!asked) throw new Error(`There is no customer order ${targetId}.`);
  const inWork = new Map<string, OrderInWork>();
  const take = async (partId: string) => {
    const taken = inWork.get(partId) ?? (await takeOrder(em, partId));
    inWork.set(partId, taken);
    return taken;
  };

  const tried = new Set<OrderItem>();
  for (let wanted = withTheirGroups(asked, itemIds); wanted.length > 0; wanted = stillToGo(asked, requestId, tried)) {
    for (const item of wanted) tried.add(item);
    for (const [partId, items] of Map.groupBy(wanted, ({ orderId }) => orderId))
      cancelIn(await take(partId), items, requestId, now);
  }
  keepProducts(asked, requestId);
  for (const taken of inWork.values()) await noteStates(em, taken, now);

  return {
    isUndecided: asked.items.some((item) => item.requestId === requestId && item.givenUp == null),
    changed: [...inWork.values()].map(({ order }) => order).filter(isSetDown),
  };
}

/** Before its fulfilment is started nobody may begin a part, unless nothing is left of it. */
const isSetDown = ({ runId, schedule, completionDate }: ProductOrder) => runId != null || schedule > 0 || completionDate != null;

const isOpen = ({ givenUp, state }: OrderItem) => givenUp == null && state !== 'cancelled' && state !== 'failed';

/** Lines of a part that stand and fall together are decided about together. */
function withTheirGroups({ items }: AskedOrder, itemIds: readonly string[]): OrderItem[] {
  const named = items.filter(({ id }) => itemIds.includes(id));
  const groups = new Set(named.filter(({ failurePolicy }) => failurePolicy === 'allOrNothing').map(({ orderId }) => orderId));
  const wanted = items.filter(
    (item) => itemIds.includes(item.id) || (groups.has(item.orderId) && item.failurePolicy === 'allOrNothing'),
  );
  return wanted.filter(isOpen);
}

/** What goes along with what is cancelled by now, and was not tried yet. */
function stillToGo(asked: AskedOrder, requestId: string, tried: ReadonlySet<OrderItem>): OrderItem[] {
  const gone = asked.items.filter((item) => item.requestId === requestId && item.givenUp != null).map(({ id }) => id);
  const { relying, along } = linesAlong(linesOfOrder(asked), gone);
  const ids = new Set([...relying, ...along]);
  return asked.items.filter((item) => ids.has(item.id) && isOpen(item) && !tried.has(item));
}

function cancelIn({ order, work }: OrderInWork, items: readonly OrderItem[], requestId: string, now: Date): void {
  for (const item of items) item.requestId = requestId;
  if (hasBegun(order)) return assessCancellations(work, now);
  for (const item of items) giveUpLine(work, item, 'cancelled', now);
  cancelOrderTasks(work, now);
}

/** A product whose end is cancelled, and that itself is not, stays. */
function keepProducts({ items }: AskedOrder, requestId: string): void {
  const ends = items.filter((item) => item.requestId === requestId && item.givenUp != null && item.broughtBy != null);
  for (const { broughtBy } of ends) {
    const bringing = items.find(({ id }) => id === broughtBy);
    if (bringing && bringing.givenUp == null) bringing.terminationDate = null;
  }
}
