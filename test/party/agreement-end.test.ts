import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startAgreements, type AgreementWorld } from './agreement-world.ts';

let world: AgreementWorld;

beforeAll(async () => {
  world = await startAgreements();
});

afterEach(() => {
  delete world.neighbours.refusal.problems;
});

afterAll(() => world?.stop());

const plannedFor = (requestId: string) => world.neighbours.planned.filter(({ key }) => key === `agreement-end:${requestId}`);

const inReview: AgreementWorld['givenInReview'] = (more) => world.givenInReview(more);

describe('a request that is accepted (D3)', () => {
  it('leaves the customer the products to the end of the period, and orders their end for that instant', async () => {
    const { agreement, customerId, productIds, request } = await inReview({ months: 1, count: 2, monthly: '100.00' });
    const endsAt = agreement.period.endDateTime ?? '';
    expect(await world.decide(request.id, true)).toMatchObject({
      request: {
        state: 'ACCEPTED',
        effectiveAt: endsAt,
        decision: { accepted: true, by: 'reviewer:1', reason: 'Looked at it.' },
        agreement: { status: 'TERMINATING', terminatesOn: endsAt },
      },
    });
    while (plannedFor(request.id).length === 0) await pause(25);
    expect(plannedFor(request.id)).toEqual([{ key: `agreement-end:${request.id}`, customerId, at: endsAt, productIds }]);

    await world.moveTo(endsAt);
    const done = await world.reaches(request.id, 'DONE');
    expect(done).toMatchObject({
      customerOrder: { id: `order of agreement-end:${request.id}` },
      agreement: { status: 'TERMINATED' },
    });
    const read = await world.read(agreement.id);
    expect(read?.items.map(({ until }) => until)).toEqual([endsAt, endsAt]);
    expect(read?.tmf).toMatchObject({ status: 'terminated', completionDate: { endDateTime: endsAt } });
    expect(await world.events(agreement.id)).toEqual([
      { type: 'AgreementCreateEvent', state: 'ACTIVE', customerId },
      { type: 'AgreementStateChangeEvent', state: 'TERMINATING', customerId },
      { type: 'AgreementStateChangeEvent', state: 'TERMINATED', customerId },
    ]);
    expect((await world.events(request.id)).map(({ type, state }) => `${type} ${state}`)).toEqual([
      'CancelAgreementRequestCreateEvent acknowledged',
      ...['inReview', 'accepted', 'inProgress', 'done'].map((state) => `CancelAgreementRequestStateChangeEvent ${state}`),
    ]);
  });

  it('is carried out at its date also when nobody was there to wait for it', async () => {
    const { agreement, request } = await inReview({ months: 1, monthly: '100.00' });
    await world.decide(request.id, true);
    await world.restart();
    await world.moveTo(agreement.period.endDateTime ?? '');
    await world.reaches(request.id, 'DONE');
    expect(plannedFor(request.id)).toHaveLength(1);
  });

  it('is accepted by policy when little is left of the term, and nobody looks at it (D10)', async () => {
    const { agreement, viewer } = await world.given({ months: 2, monthly: '10.00' });
    const { request } = await world.cancel(viewer, agreement.id);
    expect(await world.reaches(request.id, 'ACCEPTED')).toMatchObject({
      decision: { accepted: true, by: 'policy' },
      effectiveAt: agreement.period.endDateTime,
    });
  });

  it('ends an agreement without an end at once', async () => {
    const { agreement, viewer, productIds } = await world.given({ months: null });
    const { request } = await world.cancel(viewer, agreement.id);
    await world.reaches(request.id, 'DONE');
    expect((await world.read(agreement.id))?.status).toBe('TERMINATED');
    expect(plannedFor(request.id)).toMatchObject([{ productIds }]);
  });

  it('orders nothing where there is no product', async () => {
    const { agreement, viewer } = await world.given({ months: null, count: 0 });
    const { request } = await world.cancel(viewer, agreement.id);
    expect(await world.reaches(request.id, 'DONE')).toMatchObject({ customerOrder: null });
    expect(plannedFor(request.id)).toEqual([]);
  });

  it('lets nothing change about the products any more', async () => {
    const { agreement, customerId, request } = await inReview();
    await world.decide(request.id, true);
    const add = world.giveProducts(customerId, 1);
    expect(await world.change({ agreementId: agreement.id, add })).toMatchObject({ problems: [{ code: 'AGREEMENT_ENDS' }] });
  });

  it('that the orders refuse is over at once, and the agreement goes on', async () => {
    world.neighbours.refusal.problems = [{ code: 'PRODUCT_CHANGE_CONFLICT', reason: 'It is changed in May.', path: [] }];
    const { agreement, viewer, request } = await inReview();
    await world.decide(request.id, true);
    expect(await world.reaches(request.id, 'TERMINATED_WITH_ERROR')).toMatchObject({
      problems: [{ code: 'PRODUCT_CHANGE_CONFLICT', reason: 'It is changed in May.' }],
      agreement: { status: 'ACTIVE', terminatesOn: null },
    });
    expect(await world.cancel(viewer, agreement.id)).toMatchObject({ isExisting: false });
  });

  it('cannot be asked for again once the agreement has ended', async () => {
    const { agreement, viewer } = await world.given({ months: null });
    const { request } = await world.cancel(viewer, agreement.id);
    await world.reaches(request.id, 'DONE');
    expect(await world.cancel(viewer, agreement.id)).toMatchObject({ problems: [{ code: 'AGREEMENT_ENDS' }] });
  });
});
