import { add, anOrder, to } from './given.ts';
import { agent, type Orders } from './order-world.ts';

/** Midnight at the operator's, Europe/Berlin. */
export const [FIRST_OF_MAY, TENTH_OF_MAY] = ['2027-04-30T22:00:00.000Z', '2027-05-09T22:00:00.000Z'];

/** A clock that shows spring 2027, long before May, when it is first asked. */
export function springClock() {
  const ahead = Date.parse('2027-04-20T10:00:00.000Z') - Date.now();
  return { now: () => new Date(Date.now() + ahead) };
}

/** Roaming now, and a discount on it from 1 May until 10 May. */
export const roamingWindow = (more: object = {}) =>
  anOrder(
    [
      add('roaming'),
      add('discount', {
        ...to('RELIES_ON', 'roaming'),
        requestedStartDate: FIRST_OF_MAY,
        terminationDate: TENTH_OF_MAY,
      }),
    ],
    more,
  );

export interface ClockMoved {
  __typename: string;
  code?: string;
  path?: string[];
  clock: { now: string; offsetSeconds: number };
  fired: { id: string; part: number; state: string; startedAt: string | null; isLate: boolean }[];
}

export const moveClock = (orders: Orders, input: object, viewer = agent) =>
  orders.ask<ClockMoved>(viewer, 'moveClock', { input });

/** To what the clock on the operator's wall shows. */
export const moveTo = (orders: Orders, date: string, time = '00:00:01') =>
  moveClock(orders, { to: { wallClock: { date, time } } });

export const statesOf = (parts: readonly { state: string }[]) => parts.map(({ state }) => state);

/** What the billing system was asked, for which instants. */
export const chargesOf = (orders: Orders, partIds: readonly string[]) =>
  orders.query<{ operation: string; line: string; at: string; product: string; calls: number }>(
    `select operation, request ->> 'itemId' as line, request ->> 'at' as at, request ->> 'productId' as product, calls
       from sandbox.provider_call where provider = 'BILLING' and split_part(key, ':', 1) = any($1) order by request ->> 'at'`,
    [partIds],
  );

/** When each part began, in that order. */
export const beginnings = async (orders: Orders, partIds: readonly string[]) =>
  (
    await orders.query<{ part: number }>(
      'select part from ordering.product_order where id = any($1) and started_at is not null order by started_at',
      [partIds],
    )
  ).map(({ part }) => part);

export const alertsOf = (orders: Orders, partIds: readonly string[]) =>
  orders.query(
    `select entity_id from ordering.outbox_event where event_type = 'ProductOrderJeopardyAlertEvent' and entity_id = any($1)`,
    [partIds],
  );
