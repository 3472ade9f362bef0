import { wallClockAt } from '../kit/time/requested-date.ts';

interface Requested {
  requestedStartDate?: Date | null;
  timeZone?: string | null;
}

interface RequestedOrder extends Requested {
  orderDate: Date;
  timeZone: string;
}

export interface EffectiveDate {
  value: Date;
  source: 'ITEM' | 'ORDER' | 'DEFAULT';
}

/** The start date that counts: an item's own overrides the order's; without either it is the order date. */
export function effectiveStart(item: Requested, order: Omit<RequestedOrder, 'timeZone'>): EffectiveDate {
  if (item.requestedStartDate) return { value: item.requestedStartDate, source: 'ITEM' };
  if (order.requestedStartDate) return { value: order.requestedStartDate, source: 'ORDER' };
  return { value: order.orderDate, source: 'DEFAULT' };
}

/** The same with the zone it was meant in, and what the clock on the wall shows there. */
export function effectiveStartInZone(item: Requested, order: RequestedOrder) {
  const { value, source } = effectiveStart(item, order);
  const timeZone = zoneOf(item, order);
  return { value, source, timeZone, wallClock: wallClockAt(value, timeZone) };
}

/** The zone an item's dates were meant in. */
export const zoneOf = (item: Pick<Requested, 'timeZone'>, order: Pick<RequestedOrder, 'timeZone'>): string =>
  item.timeZone ?? order.timeZone;
