import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { followInOrder, precede } from '../amend/follow-supplement.ts';
import { CustomerOrder } from '../entities/customer-order.entity.ts';
import type { OrderItem } from '../entities/order-item.entity.ts';
import type { ProductOrder } from '../entities/product-order.entity.ts';
import { latestOf } from '../latest.ts';
import { orderDatesChanged } from '../order-events.ts';
import { readAskedOrder, type AskedOrder } from './asked-order.ts';
import type { MovingLines } from './check-reschedule.ts';
import { noLongerFollow } from './no-longer-follow.ts';
import { splitPart } from './split-part.ts';

/** The new date. */
export interface NewDate {
  at: Date;
  timeZone: string;
}

/** Moves lines to another date: a whole part keeps its place, single lines get a part of their own. Answers the parts to look at anew. */
export async function moveLines(
  em: EntityManager,
  asked: AskedOrder,
  moving: readonly MovingLines[],
  date: NewDate,
  now: Date,
): Promise<ProductOrder[]> {
  const changed: ProductOrder[] = [];
  for (const { part, items, isWhole, conflicts } of moving) {
    for (const item of items) moveLine(asked, item, part, date);
    const target = isWhole ? part : await splitPart(em, asked, part, items, now);
    const released = isWhole ? await noLongerFollow(em, part) : [];
    target.startsAt = date.at > now ? date.at : null;
    target.requestedStartDate = date.at;
    target.expectedCompletionDate = latestOf(items.map(({ expectedCompletionDate }) => expectedCompletionDate));
    target.follows = [...new Set([...target.follows, ...[...conflicts.follows.values()].flat()])];
    target.version += 1;
    await em.flush();
    await precede(em, target.id, [...conflicts.precedes.values()].flat());
    await recordEvents(em, [orderDatesChanged(target, now)]);
    // What was not started yet begins with all the rest.
    changed.push(...(part.schedule > 0 ? [target] : []), ...released);
  }
  const after = await readAskedOrder(em, asked.order.id);
  if (after) await followInOrder(em, after);
  await em.nativeUpdate(CustomerOrder, { id: asked.order.id }, { version: sql`version + 1` });
  await em.flush();
  return changed;
}

/** Promised as long after its date as before; the end of a window is also a date of the line whose product it ends. */
function moveLine({ items, order }: AskedOrder, item: OrderItem, part: ProductOrder, { at, timeZone }: NewDate): void {
  const before = part.startsAt ?? order.orderDate;
  const expected = item.expectedCompletionDate;
  if (expected) item.expectedCompletionDate = new Date(expected.getTime() + at.getTime() - before.getTime());
  item.requestedStartDate = at;
  item.timeZone = timeZone;
  const bringing = items.find(({ id }) => id === item.broughtBy);
  if (bringing) bringing.terminationDate = at;
}
