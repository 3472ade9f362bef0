import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import { asking } from './asking.ts';
import { add, anOrder, mobile, noChange, to } from './given.ts';
import { agent, startOrders, type Orders } from './order-world.ts';

let orders: Orders;
const { cancel, untilRequest, untilWhole, allowed } = asking(() => orders);

beforeAll(async () => {
  orders = await startOrders();
});
afterAll(async () => {
  await orders?.close();
});

const may1 = '2099-04-30T22:00:00.000Z';
const may10 = '2099-05-09T22:00:00.000Z';

/** Roaming now, a discount that relies on it from 1 to 10 May. */
const roaming = async (...more: object[]) => {
  const window = { requestedStartDate: may1, terminationDate: may10 };
  const lines = [
    mobile('line'),
    add('discount', { categoryIds: ['cat-roaming'], ...window, ...to('RELIES_ON', 'line') }),
    ...more,
  ];
  const whole = await orders.givenWhole(anOrder(lines));
  await orders.start(whole.id);
  await orders.until(whole.parts[0]!.id, ({ state }) => state === 'COMPLETED');
  return whole.id;
};
const states = async (id: string) =>
  (await orders.readWhole(id))!.items.map((item) => `${item.id} ${item.state} ${item.terminationDate ?? ''}`.trim());

describe('cancelling what has not begun', () => {
  it('is free until its date, at once, and takes the end of its window along', async () => {
    const id = await roaming();
    expect(await allowed(id)).toMatchObject({
      discount: { CANCEL: { allowed: true, until: may1, fee: null }, RESCHEDULE: { allowed: true, until: may1 } },
      'discount:end': { CANCEL: { allowed: true, until: may10 } },
      line: { CANCEL: { allowed: false } },
    });
    const { request } = await cancel(id, { itemIds: ['discount'] });
    const done = await untilRequest(request!.id, 'DONE');
    expect(done.items).toEqual([
      { item: { id: 'discount', state: 'CANCELLED' }, outcome: 'CANCELLED' },
      { item: { id: 'discount:end', state: 'CANCELLED' }, outcome: 'CANCELLED' },
    ]);
    const whole = await untilWhole(id, ({ state }) => state === 'PARTIAL');
    expect(whole.parts.map(({ state }) => state)).toEqual(['COMPLETED', 'CANCELLED', 'CANCELLED']);
    await untilWhole(id, () => orders.reports.at(-1)?.failedItemIds.includes('discount') === true);
    // Looked at once more, the parts have ended: nothing waits for their date.
    const waiting = await orders.query(
      `select workflow_uuid from dbos.workflow_status s join ordering.product_order p on s.workflow_uuid like 'fulfilment:' || p.id || '#%'
        where p.customer_order_id = $1 and s.status = 'DELAYED'`,
      [id],
    );
    expect(waiting).toEqual([]);
  });

  it('leaves the product when only the end of its window is cancelled', async () => {
    const id = await roaming();
    const { request } = await cancel(id, { itemIds: ['discount:end'] });
    await untilRequest(request!.id, 'DONE');
    expect(await states(id)).toEqual(['line COMPLETED', 'discount ACKNOWLEDGED', 'discount:end CANCELLED']);
  });

  it('cancels of a whole order what can be, and leaves the rest', async () => {
    const id = await roaming(mobile('second', { requestedStartDate: may1 }));
    const { request } = await cancel(id);
    await untilRequest(request!.id, 'DONE');
    expect(await states(id)).toEqual([
      'line COMPLETED',
      `discount CANCELLED ${may10}`,
      'second CANCELLED',
      'discount:end CANCELLED',
    ]);
  });

  it('cancels the end of a window that has begun with a line that only refers to a product: that one and the window stay', async () => {
    const window = add('discount', { categoryIds: ['cat-roaming'], terminationDate: may10, ...to('RELIES_ON', 'roaming') });
    const { id, parts } = await orders.givenWhole(anOrder([noChange('roaming', randomUUID()), window]));
    await orders.start(id);
    await orders.until(parts[0]!.id, ({ state }) => state === 'COMPLETED');
    const { request } = await cancel(id, { dependents: 'CANCEL' });
    expect((await untilRequest(request!.id, 'DONE')).items).toMatchObject([
      { item: { id: 'discount:end' }, outcome: 'CANCELLED' },
    ]);
    expect(await states(id)).toEqual(['roaming COMPLETED', 'discount COMPLETED', 'discount:end CANCELLED']);
  });

  it('says what is cancelled and what was too late when some of it is', async () => {
    const id = await roaming();
    const { request } = await cancel(id, { itemIds: ['line', 'discount'] });
    const { items } = await untilRequest(request!.id, 'DONE');
    expect(items!.map(({ item, outcome }) => `${item.id} ${outcome}`)).toEqual([
      'line TOO_LATE',
      'discount CANCELLED',
      'discount:end CANCELLED',
    ]);
  });

  it('cannot be asked for twice, once it is done', async () => {
    const id = await roaming();
    const { request } = await cancel(id, { itemIds: ['discount'] });
    await untilRequest(request!.id, 'DONE');
    expect(await cancel(id, { itemIds: ['discount'] })).toMatchObject({
      problems: [{ code: 'LINE_ENDED' }, { code: 'NOTHING_TO_CANCEL' }].slice(0, 1),
    });
    expect(await cancel(id)).toMatchObject({
      problems: [{ __typename: 'PastPointOfNoReturnError', items: [{ itemId: 'line' }] }],
    });
    expect((await allowed(id)).discount).toMatchObject({ CANCEL: { allowed: false, reason: 'It is cancelled.' } });
  });

  it('is a TMF622 CancelProductOrder for each part it touches', async () => {
    const id = await roaming();
    const { request } = await cancel(id, { itemIds: ['discount'], reason: 'No journey.' });
    await untilRequest(request!.id, 'DONE');
    const { parts } = (await orders.readWhole(id))!;
    const tmf = (version: string) => orders.ask<{ tmf: object[] }>(agent, 'cancelTmf', { id: request!.id, version });
    const common = {
      '@type': 'CancelProductOrder',
      state: 'done',
      cancellationReason: 'No journey.',
      effectiveCancellationDate: expect.any(String),
    };
    expect((await tmf('V4')).tmf).toEqual(
      [2, 3].map((part) => ({
        ...common,
        id: `${request!.id}:${part}`,
        requestedCancellationDate: expect.any(String),
        productOrder: { id: parts[part - 1]!.id, '@referredType': 'ProductOrder' },
        productOrderItem: [{ id: part === 2 ? 'discount' : 'discount:end' }],
      })),
    );
    expect((await tmf('V5')).tmf[0]).toMatchObject({
      ...common,
      creationDate: expect.any(String),
      productOrder: { '@type': 'ProductOrderRef' },
    });
  });

  it('is looked up for all lines of an order together', async () => {
    const count = async (lines: number) => {
      const items = Array.from({ length: lines }, (_line, index) => mobile(`line-${index}`, { requestedStartDate: may1 }));
      const { id } = await orders.givenWhole(anOrder(items));
      return (await countStatements(() => allowed(id))).statements.length;
    };
    expect(await count(12)).toBe(await count(2));
  });

  it('is told to the outbox, step by step', async () => {
    const id = await roaming();
    const { request } = await cancel(id, { itemIds: ['discount'] });
    await untilRequest(request!.id, 'DONE');
    const events = await orders.query<{ event_type: string; state: string }>(
      `select event_type, event -> 'cancelProductOrder' ->> 'state' as state from ordering.outbox_event where entity_id = $1 order by sequence`,
      [request!.id],
    );
    expect(events.map(({ event_type: type, state }) => `${type} ${state}`)).toEqual([
      'CancelProductOrderCreateEvent acknowledged',
      'CancelProductOrderStateChangeEvent accepted',
      'CancelProductOrderStateChangeEvent inProgress',
      'CancelProductOrderStateChangeEvent done',
    ]);
  });
});
