import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startAgreements, type AgreementWorld, type RequestData } from './agreement-world.ts';
import { agent, customer, reviewer, stranger } from './party-world.ts';

let world: AgreementWorld;

beforeAll(async () => {
  world = await startAgreements();
});

afterAll(() => world?.stop());

const inReview: AgreementWorld['givenInReview'] = (more) => world.givenInReview(more);

describe('asking to end an agreement (D2)', () => {
  it('is acknowledged and changes nothing by itself', async () => {
    const { agreement, viewer } = await world.given();
    const answer = await world.cancel(viewer, agreement.id);
    expect(answer).toMatchObject({
      isExisting: false,
      request: {
        state: 'ACKNOWLEDGED',
        reason: 'I move abroad.',
        decision: null,
        agreement: { status: 'ACTIVE', terminatesOn: null },
      },
    });
    const request = await world.reaches(answer.request.id, 'IN_REVIEW');
    expect(Date.parse(request.reviewUntil ?? '')).toBeGreaterThan(world.clock.now().getTime() + 13 * 86_400_000);
    expect((await world.read(agreement.id))?.status).toBe('ACTIVE');
  });

  it('meets the open request when it is done twice, also at once (D11)', async () => {
    const { agreement, viewer } = await world.given();
    const answers = await Promise.all([world.cancel(viewer, agreement.id), world.cancel(agent, agreement.id)]);
    expect(answers.map(({ isExisting }) => isExisting).sort()).toEqual([false, true]);
    expect(answers[0].request.id).toBe(answers[1].request.id);
    expect((await world.read(agreement.id))?.requests).toHaveLength(1);
  });

  it('gives the same answer to the same key, and a conflict to the same key with other input', async () => {
    const { agreement, viewer } = await world.given();
    const same = { idempotencyKey: randomUUID() };
    const first = await world.cancel(viewer, agreement.id, same);
    expect(await world.cancel(viewer, agreement.id, same)).toMatchObject({
      isExisting: false,
      request: { id: first.request.id },
    });
    expect(await world.cancel(viewer, agreement.id, { ...same, reason: 'Another.' })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
  });

  it('is for the customer and agents; foreign and missing agreements look the same', async () => {
    const { agreement } = await world.given();
    const unknown = { problems: [{ code: 'UNKNOWN_AGREEMENT', path: ['input', 'agreementId'] }] };
    expect(await world.cancel(customer(await world.createCustomer()), agreement.id)).toMatchObject(unknown);
    for (const viewer of [reviewer, stranger]) await expect(world.cancel(viewer, agreement.id)).rejects.toThrow('Only for');
    expect(await world.cancel(agent, randomUUID())).toMatchObject(unknown);
    expect(await world.cancel(agent, 'nonsense', { reason: '', idempotencyKey: 'short' })).toMatchObject({
      problems: [{ code: 'INVALID_IDEMPOTENCY_KEY' }, { path: ['input', 'reason'] }, { code: 'UNKNOWN_AGREEMENT' }],
    });
  });
});

describe('a request in review', () => {
  it('waits longer, and for a person, where a company asks or a framework ends (D10)', async () => {
    const customerId = await world.createBusiness();
    const { agreement } = await world.create({ customerId, type: 'FRAMEWORK' });
    const { request } = await world.cancel(agent, agreement.id);
    const { reviewUntil } = await world.reaches(request.id, 'IN_REVIEW');
    expect(Date.parse(reviewUntil ?? '') - world.clock.now().getTime()).toBeGreaterThan(29 * 86_400_000);
  });

  it('is decided by reviewers only, who give a reason', async () => {
    const { request, viewer } = await inReview();
    for (const other of [agent, viewer, stranger])
      await expect(world.decide(request.id, true, other)).rejects.toThrow('Only for reviewers');
    const input = { idempotencyKey: randomUUID(), requestId: request.id, accept: false, reason: '' };
    expect(await world.ask(reviewer, 'decide', { input })).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'reason'] });
    expect((await world.readRequest(request.id))?.state).toBe('IN_REVIEW');
  });

  it('is rejected with a reason that the customer reads, and the agreement stays as it is', async () => {
    const { agreement, request, viewer } = await inReview();
    expect(await world.decide(request.id, false)).toMatchObject({ request: { state: 'REJECTED' } });
    expect(await world.readRequest(request.id, viewer)).toMatchObject({
      requestedBy: null,
      decision: { accepted: false, by: null, reason: 'Looked at it.' },
      problems: [{ code: 'REJECTED', reason: 'Looked at it.' }],
      agreement: { status: 'ACTIVE', terminatesOn: null },
    });
    expect(await world.events(agreement.id)).toHaveLength(1);
  });

  it('can be withdrawn by the customer or an agent until it is decided, and is then over', async () => {
    const { request, viewer, agreement } = await inReview();
    const other = customer(await world.createCustomer());
    expect(await world.withdraw(other, request.id)).toMatchObject({ code: 'UNKNOWN_REQUEST' });
    for (const nobody of [reviewer, stranger]) await expect(world.withdraw(nobody, request.id)).rejects.toThrow('Only for');
    expect(await world.withdraw(viewer, request.id)).toMatchObject({ request: { state: 'WITHDRAWN' } });
    expect(await world.decide(request.id, true)).toMatchObject({ code: 'ALREADY_DECIDED' });
    expect(await world.withdraw(agent, request.id)).toMatchObject({ code: 'ALREADY_DECIDED' });
    expect((await world.read(agreement.id))?.status).toBe('ACTIVE');
  });

  it('has one outcome, whoever decides and withdraws at once', async () => {
    const { request, viewer } = await inReview();
    const answers = await Promise.all([
      world.decide(request.id, true),
      world.withdraw(viewer, request.id),
      world.decide(request.id, false),
    ]);
    expect(answers.filter(({ code }) => code === 'ALREADY_DECIDED')).toHaveLength(2);
  });

  it('is decided once per key', async () => {
    const { request } = await inReview();
    const input = { idempotencyKey: randomUUID(), requestId: request.id, accept: false, reason: 'No.' };
    const decide = (more: object = {}) =>
      world.ask<{ request: RequestData }>(reviewer, 'decide', { input: { ...input, ...more } });
    await decide();
    expect(await decide()).toMatchObject({ request: { state: 'REJECTED' } });
    expect(await decide({ accept: true })).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
  });

  it('is timed out by the clock, and another one may follow', async () => {
    const { request, viewer, agreement } = await inReview();
    const { reviewUntil } = (await world.readRequest(request.id))!;
    await world.moveTo(reviewUntil ?? '');
    await world.reaches(request.id, 'TIMED_OUT');
    expect((await world.read(agreement.id))?.status).toBe('ACTIVE');
    expect(await world.cancel(viewer, agreement.id)).toMatchObject({ isExisting: false });
  });
});

describe('requests about agreements', () => {
  it('are listed for staff, oldest first, by state and page', async () => {
    const mine = [await inReview(), await inReview(), await inReview()].map(({ request }) => request.id);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: { totalCount: number; nodes: RequestData[]; pageInfo: { hasNextPage: boolean; endCursor: string } } =
        await world.ask(reviewer, 'requests', { state: 'IN_REVIEW', first: 2, after });
      expect(page.nodes.every(({ state }) => state === 'IN_REVIEW')).toBe(true);
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen.slice(-3)).toEqual(mine);
    expect(new Set(seen).size).toBe(seen.length);
    await expect(world.ask(stranger, 'requests')).rejects.toThrow('reviewers');
  });

  it('are seen by the customer, not by others', async () => {
    const { request, viewer } = await inReview();
    expect(await world.readRequest(request.id, viewer)).toMatchObject({ id: request.id });
    expect(await world.readRequest(request.id, customer(await world.createCustomer()))).toBeNull();
    expect(await world.readRequest('nonsense')).toBeNull();
  });
});
