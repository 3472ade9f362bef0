import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asking } from './asking.ts';
import { add, anOrder, home, mobile, modify, terminate, to } from './given.ts';
import { customer, startOrders, type Orders } from './order-world.ts';

let orders: Orders;
const { cancel, reschedule, untilRequest, untilWhole, allowed } = asking(() => orders);

beforeAll(async () => {
  orders = await startOrders();
});
afterAll(async () => {
  await orders?.close();
});

const year = new Date().getUTCFullYear() + 2;
/** A day of the year after next. */
const day = (text: string) => `${year}-${text}T00:00:00.000Z`;
const on = (text: string) => ({ requestedStartDate: { instant: day(text) } });
const dated = (text: string, more: object = {}) => ({ requestedStartDate: day(text), ...more });

/** A line now, roaming that relies on it from 1 to 10 May, and a second line on 1 May. */
const given = async () => {
  const window = dated('05-01', { terminationDate: day('05-10') });
  const roaming = add('roaming', { categoryIds: ['cat-roaming'], ...window, ...to('RELIES_ON', 'line') });
  const whole = await orders.givenWhole(anOrder([mobile('line'), roaming, mobile('second', dated('05-01'))]));
  await orders.start(whole.id);
  await orders.until(whole.parts[0]!.id, ({ state }) => state === 'COMPLETED');
  return whole.id;
};
const moved = async (id: string, itemIds: string[], date: string) => {
  const { request, problems } = await reschedule(id, { itemIds, ...on(date) });
  if (!request) throw new Error(JSON.stringify(problems));
  return untilRequest(request.id, 'DONE');
};
const partsOf = async (id: string) =>
  (await orders.readWhole(id))!.parts.map(
    ({ requestedStartDate, items, tasks }) =>
      `${requestedStartDate?.slice(5, 10) ?? 'now'} ${items.map((item) => item.id).join(' ')} ${tasks.length}`,
  );
const waiting = async (partId: string) =>
  (
    await orders.query<{ at: string }>(
      `select to_char(to_timestamp(delay_until_epoch_ms / 1000) at time zone 'UTC', 'MM-DD') as at from dbos.workflow_status
        where status = 'DELAYED' and workflow_uuid like 'fulfilment:' || $1 || '%' order by created_at`,
      [partId],
    )
  ).map(({ at }) => at);

describe('moving lines to another date', () => {
  it('moves a whole part in its place: its dates, what is promised, and its run', async () => {
    const id = await given();
    const before = (await orders.readWhole(id))!;
    const end = before.parts[2]!;
    expect(await moved(id, ['roaming:end'], '05-20')).toMatchObject({
      __typename: 'RescheduleRequest',
      moved: [{ id: 'roaming:end' }],
      requestedStartDate: day('05-20'),
      decision: { accepted: true, by: 'policy' },
    });
    const after = (await orders.readWhole(id))!;
    expect(after.parts.map((part) => part.id)).toEqual(before.parts.map((part) => part.id));
    expect(after.items.find((item) => item.id === 'roaming')).toMatchObject({ terminationDate: day('05-20') });
    expect(after.parts[2]).toMatchObject({ requestedStartDate: day('05-20'), state: 'ACKNOWLEDGED' });
    const promised = (part: typeof end) => Date.parse(part.expectedCompletionDate!) - Date.parse(part.requestedStartDate!);
    expect(promised(after.parts[2]!)).toBe(promised(end));
    await untilWhole(id, () => true);
    for (let n = 0; n < 50 && (await waiting(end.id)).at(-1) !== '05-20'; n++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await waiting(end.id)).at(-1)).toBe('05-20');
  });

  it('gives single lines a part of their own, with their tasks and what they follow', async () => {
    const id = await given();
    expect(await partsOf(id)).toEqual(['now line 6', '05-01 roaming second 10', '05-10 roaming:end 4']);
    await moved(id, ['roaming'], '05-03');
    expect(await partsOf(id)).toEqual(['now line 6', '05-01 second 6', '05-10 roaming:end 4', '05-03 roaming 5']);
    const { parts } = (await orders.readWhole(id))!;
    expect(parts[3]).toMatchObject({
      context: 'FULFILMENT',
      state: 'ACKNOWLEDGED',
      follows: expect.arrayContaining([{ id: parts[0]!.id }]),
    });
    expect(parts[2]!.follows).toContainEqual({ id: parts[3]!.id });
    const ids = new Set(parts[3]!.tasks.map((task) => task.id));
    expect(parts[3]!.tasks.flatMap(({ dependsOn }) => dependsOn).every((one) => ids.has(one))).toBe(true);
    expect(parts[3]!.tasks.at(-1)).toMatchObject({ kind: 'NOTIFY_CUSTOMER', itemId: null });
  });

  it('begins at once what is moved to now', async () => {
    const id = await given();
    const { request } = await reschedule(id, { itemIds: ['second'], requestedStartDate: { instant: new Date().toISOString() } });
    await untilRequest(request!.id, 'DONE');
    const whole = await untilWhole(id, ({ items }) => items.some((item) => item.id === 'second' && item.state === 'COMPLETED'));
    expect(whole.items.find((item) => item.id === 'roaming')).toMatchObject({ state: 'ACKNOWLEDGED' });
  });

  it('refuses dates that are past or none, windows that would be empty, and lines without what they rely on', async () => {
    const id = await given();
    const refused = async (itemIds: string[], requestedStartDate: object) =>
      ((await reschedule(id, { itemIds, requestedStartDate })).problems ?? []).map(({ code }) => code);
    expect(await refused(['roaming'], { instant: '2020-01-01T00:00:00Z' })).toEqual(['START_IN_PAST']);
    expect(await refused(['roaming'], { instant: '2199-05-02T00:00:00Z' })).toEqual(['INVALID_DATES']);
    expect(await refused(['roaming'], { instant: day('05-10') })).toEqual(['EMPTY_WINDOW']);
    expect(await refused(['roaming:end'], { instant: day('05-01') })).toEqual(['EMPTY_WINDOW']);
    expect(await refused(['line'], { instant: day('05-01') })).toContain('ALREADY_BEGUN');
    expect(await refused(['nonsense', 'roaming'], { instant: day('05-02') })).toEqual(['UNKNOWN_ORDER_ITEM']);
    expect(await refused([], { instant: day('05-02') })).toEqual(['NOTHING_TO_MOVE']);
    expect(await reschedule(id, { itemIds: ['roaming'], ...on('05-02') }, customer('customer-2'))).toMatchObject({
      problems: [{ code: 'UNKNOWN_ORDER' }],
    });
  });

  it('keeps what a line relies on before it', async () => {
    const extra = add('extra', { categoryIds: ['cat-roaming'], ...dated('05-02'), ...to('RELIES_ON', 'base') });
    const whole = await orders.givenWhole(anOrder([mobile('base', dated('05-01')), extra]));
    expect(await reschedule(whole.id, { itemIds: ['base'], ...on('05-03') })).toMatchObject({
      problems: [{ code: 'STARTS_BEFORE_NEED' }],
    });
    await moved(whole.id, ['base', 'extra'], '05-03');
    expect((await orders.readWhole(whole.id))!.parts.map(({ requestedStartDate }) => requestedStartDate)).toEqual([
      day('05-03'),
      day('05-03'),
    ]);
  });

  it('moves what stands and falls together, after a person has agreed where the terms say so', async () => {
    const whole = await orders.givenWhole(
      anOrder([home('fibre', dated('05-01')), home('tv', dated('05-01')), mobile('line', dated('05-01'))]),
    );
    expect(await moved(whole.id, ['fibre'], '06-01')).toMatchObject({ moved: [{ id: 'fibre' }, { id: 'tv' }] });
    expect(await partsOf(whole.id)).toEqual(['05-01 line 6', '06-01 fibre tv 9']);
  });

  it('refuses a date on which another order changes or ends the product', async () => {
    const productId = randomUUID();
    const change = await orders.givenWhole(anOrder([modify('change', productId, dated('05-01'))]));
    await orders.givenWhole(anOrder([terminate('end', productId, dated('06-01'))]));
    expect(await reschedule(change.id, { itemIds: ['change'], ...on('07-01') })).toMatchObject({
      problems: [{ __typename: 'ProductChangeConflictError' }],
    });
    await moved(change.id, ['change'], '05-15');
  });

  it('comes too late for what begins while the request is decided, and is not allowed for what is cancelled', async () => {
    const id = await given();
    const { request } = await cancel(id, { itemIds: ['second'] });
    await untilRequest(request!.id, 'DONE');
    expect((await allowed(id)).second).toMatchObject({ RESCHEDULE: { allowed: false, reason: 'It is cancelled.' } });
    expect(await reschedule(id, { itemIds: ['second'], ...on('05-03') })).toMatchObject({
      problems: [{ code: 'LINE_ENDED' }],
    });
  });
});
