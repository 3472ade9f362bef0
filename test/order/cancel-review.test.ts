import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { abroad, amending, codes } from './amending.ts';
import { asking, reviewer } from './asking.ts';
import { anOrder, home } from './given.ts';
import { agent, customer, startOrders, type Orders } from './order-world.ts';
import type { Request } from './request-documents.ts';

let orders: Orders;
let now = new Date('2027-04-01T10:00:00Z');
const { cancel, decideRequest, withdraw, readRequest, untilRequest, untilWhole, allowed } = asking(() => orders);
const amend = amending(() => orders);

beforeAll(async () => {
  orders = await startOrders({ clock: { now: () => now } });
});
afterAll(async () => {
  await orders?.close();
});

const fee = { value: '49.00', currency: 'EUR' };

/** Fibre whose technician is ordered: past its soft point of no return, held before the hard one. */
const fibre = async () => {
  orders.fail('ActivateProduct', 'BAD_USER_INPUT');
  const whole = await orders.givenWhole(anOrder([home('fibre')]));
  await orders.sandbox.faults.inject({
    provider: 'SERVICE_ORDER',
    operation: 'order',
    kind: 'TIMEOUT_AFTER_SUCCESS',
    times: 30,
    delayMs: 0,
    match: whole.parts[0]!.id,
  });
  await orders.start(whole.id);
  await orders.until(whole.parts[0]!.id, ({ tasks }) =>
    tasks.some(({ kind, attempts }) => kind === 'ORDER_SERVICE' && attempts > 0),
  );
  orders.fail('ActivateProduct', undefined);
  return whole.id;
};
const inReview = async () => {
  const id = await fibre();
  const { request } = await cancel(id, { acceptedFee: fee }, customer('customer-1'));
  return { id, request: await untilRequest(request!.id, 'IN_REVIEW') };
};

describe('a cancellation that a person decides about', () => {
  it('waits for that person, for fourteen days, while the order goes on', async () => {
    const id = await fibre();
    expect((await allowed(id)).fibre).toMatchObject({ CANCEL: { allowed: true, fee, needsReview: true } });
    const { request } = await cancel(id, { acceptedFee: fee });
    expect(await untilRequest(request!.id, 'IN_REVIEW')).toMatchObject({
      reviewUntil: '2027-04-15T10:00:00.000Z',
      decision: null,
      fee,
      items: [{ item: { id: 'fibre', state: 'IN_PROGRESS' }, outcome: 'PENDING' }],
    });
    expect(await orders.ask(reviewer, 'requestPage', { state: 'IN_REVIEW' })).toMatchObject({
      totalCount: 1,
      nodes: [{ id: request!.id }],
    });
    await decideRequest(request!.id, false);
  });

  it('and its fee cannot be got around by an amendment, which undoes it too', async () => {
    const id = await fibre();
    expect((await allowed(id)).fibre).toMatchObject({ AMEND: { allowed: false, reason: expect.stringContaining('price') } });
    expect(codes(await amend(id, [abroad('fibre')]))).toEqual(['UNDOING_HAS_PRICE input.items.fibre']);
    expect((await orders.readWhole(id))?.parts).toHaveLength(1);
  });

  it('is carried out when it is accepted', async () => {
    const { id, request } = await inReview();
    expect(await decideRequest(request.id, true)).toMatchObject({
      request: { state: 'ACCEPTED', decision: { accepted: true, by: 'reviewer:1' } },
    });
    await untilRequest(request.id, 'DONE');
    await untilWhole(id, ({ state }) => state === 'CANCELLED');
    expect(await decideRequest(request.id, false)).toMatchObject({ code: 'ALREADY_DECIDED' });
    expect(await withdraw(request.id)).toMatchObject({ code: 'ALREADY_DECIDED' });
  });

  it('changes nothing when it is rejected, withdrawn or not decided in time; the next one is another request', async () => {
    const { id, request } = await inReview();
    expect(await decideRequest(request.id, false)).toMatchObject({
      request: { state: 'REJECTED', problems: [{ code: 'REJECTED', reason: 'Looked into it.' }] },
    });
    const second = await cancel(id, { acceptedFee: fee }, customer('customer-1'));
    expect(second.isExisting).toBe(false);
    await untilRequest(second.request!.id, 'IN_REVIEW');
    expect(await withdraw(second.request!.id, customer('customer-1'))).toMatchObject({ request: { state: 'WITHDRAWN' } });
    const third = await cancel(id, { acceptedFee: fee });
    await untilRequest(third.request!.id, 'IN_REVIEW');
    expect((await readRequest(request.id))?.items).toMatchObject([{ item: { state: 'IN_PROGRESS' }, outcome: 'KEPT' }]);
    const asked = await orders.ask<{ requests: Request[] }>(agent, 'requestsOf', { id });
    expect(asked.requests.map(({ state }) => state)).toEqual(['IN_REVIEW', 'WITHDRAWN', 'REJECTED']);
    now = new Date(now.getTime() + 15 * 86_400_000);
    await orders.query(
      `update dbos.workflow_status set delay_until_epoch_ms = 0 where status = 'DELAYED' and workflow_uuid like 'orderRequests:%'`,
    );
    await untilRequest(third.request!.id, 'TIMED_OUT');
    expect((await orders.readWhole(id))?.items[0]?.state).not.toContain('CANCEL');
  });

  it('meets the open one when it is asked for again, by whomever and whatever for', async () => {
    const { id, request } = await inReview();
    const again = await Promise.all([cancel(id, { itemIds: ['nonsense'] }), cancel(id, {}, customer('customer-1'))]);
    expect(again).toMatchObject([
      { isExisting: true, request: { id: request.id } },
      { isExisting: true, request: { id: request.id } },
    ]);
    await withdraw(request.id);
  });

  it('is one request for one key, also when it is sent many times at once', async () => {
    const id = await fibre();
    const idempotencyKey = randomUUID();
    const answers = await Promise.all(Array.from({ length: 6 }, () => cancel(id, { idempotencyKey, acceptedFee: fee })));
    expect(new Set(answers.map(({ request }) => request?.id)).size).toBe(1);
    expect(answers.filter(({ isExisting }) => isExisting)).toEqual([]);
    expect(await cancel(id, { idempotencyKey })).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
  });
});

describe('who may ask and decide', () => {
  const stranger = customer('customer-2');
  it('asks for own orders only; foreign and missing ones look the same', async () => {
    const { id, request } = await inReview();
    for (const target of [id, randomUUID(), 'nonsense'])
      expect(await cancel(target, {}, stranger)).toMatchObject({ problems: [{ code: 'UNKNOWN_ORDER' }] });
    await expect(cancel(id, {}, reviewer)).rejects.toThrow('FORBIDDEN');
    for (const target of [request.id, randomUUID(), 'nonsense']) {
      expect(await readRequest(target, stranger)).toBeNull();
      expect(await withdraw(target, stranger)).toMatchObject({ code: 'UNKNOWN_REQUEST' });
    }
    for (const viewer of [stranger, customer('customer-1'), agent])
      await expect(decideRequest(request.id, true, viewer)).rejects.toThrow('FORBIDDEN');
    expect(await readRequest(request.id, customer('customer-1'))).toMatchObject({ requestedBy: null });
    expect(await readRequest(request.id, reviewer)).toMatchObject({ requestedBy: 'customer-1' });
    await expect(orders.ask(stranger, 'requestPage', {})).rejects.toThrow('FORBIDDEN');
    await withdraw(request.id);
  });

  it('gives a key and a reason', async () => {
    const id = (await orders.givenWhole(anOrder([home('fibre')]))).id;
    expect(await cancel(id, { idempotencyKey: 'short', reason: '' })).toMatchObject({
      problems: [{ path: ['input', 'idempotencyKey'] }, { path: ['input', 'reason'] }],
    });
  });
});
