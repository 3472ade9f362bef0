import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ClearFaultsDocument, InjectFaultDocument } from '../../schema/operations/generated/agent-desktop.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { agentHeaders } from '../support/sign-in.ts';
import { createShopper, type Shopper } from '../support/shopper.ts';
import { effects, eventually, rowsOf, storedPayments } from './bank.ts';

const refundPayment = `mutation ($input: RefundPaymentInput!) {
  refundPayment(input: $input) {
    __typename
    ... on RefundPaymentSuccess { refund { id status amount { value currency } reason } payment { id status refundedAmount { value } } }
    ... on UserError { code path }
  }
}`;

interface Answer {
  __typename: string;
  code?: string;
  refund?: { id: string; status: string; amount: { value: string } };
}

describe('a refund', () => {
  let graph: TestGraph;
  let agent: Shopper;
  beforeAll(async () => {
    graph = await startGraph();
    agent = createShopper(graph.execute, await agentHeaders(graph));
  });
  afterAll(() => graph.close());
  afterEach(() => agent.send(ClearFaultsDocument, {}));

  const paid = async () => {
    const shopper = createShopper(graph.execute);
    const { id: processId, result } = await shopper.buyMobileLine();
    const [payment] = await storedPayments(graph.databaseUrl, processId);
    return { shopper, processId, paymentId: result?.payment?.id ?? '', amount: payment!.amount };
  };
  const ask = async (input: object, caller = agent): Promise<Answer> => {
    const { data } = await caller.send<{ refundPayment: Answer }>(refundPayment, {
      input: { idempotencyKey: randomUUID(), reason: 'Goodwill.', ...input },
    });
    return data!.refundPayment;
  };
  const statusOf = async (paymentId: string, wanted: string) => {
    const [row] = await eventually<{ status: string; refunded_amount: string }>(
      graph.databaseUrl,
      'select status, refunded_amount from checkout.payment where id = $1',
      [paymentId],
      ([payment]) => payment?.status === wanted,
    );
    return row;
  };
  const eur = (value: string) => ({ value, currency: 'EUR' });

  it('gives a part back, then the rest, and never more', async () => {
    const { paymentId, processId, amount } = await paid();
    await expect(ask({ paymentId, amount: eur('1.00') })).resolves.toMatchObject({
      __typename: 'RefundPaymentSuccess',
      refund: { amount: { value: '1.00' } },
    });
    expect(await statusOf(paymentId, 'PARTIALLY_REFUNDED')).toMatchObject({ refunded_amount: '1.00' });
    await expect(ask({ paymentId, amount: eur(amount) })).resolves.toMatchObject({ code: 'REFUND_TOO_LARGE' });
    await expect(ask({ paymentId })).resolves.toMatchObject({ __typename: 'RefundPaymentSuccess' });
    expect(await statusOf(paymentId, 'REFUNDED')).toMatchObject({ refunded_amount: amount });
    await expect(ask({ paymentId })).resolves.toMatchObject({ code: 'NOT_REFUNDABLE' });
    expect(await effects(graph.databaseUrl, processId)).toEqual({ authorize: 1, capture: 1, refund: 2 });
  });

  it('is made once per key', async () => {
    const { paymentId, processId } = await paid();
    const input = { idempotencyKey: randomUUID(), paymentId, amount: eur('2.00') };
    const answers = await Promise.all([1, 2, 3, 4].map(() => ask(input)));
    expect(new Set(answers.map(({ refund }) => refund?.id)).size).toBe(1);
    await expect(ask({ ...input, amount: eur('3.00') })).resolves.toMatchObject({ __typename: 'IdempotencyConflictError' });
    await statusOf(paymentId, 'PARTIALLY_REFUNDED');
    expect(await effects(graph.databaseUrl, processId)).toMatchObject({ refund: 1 });
  });

  it('is decided under the lock of its payment when many are asked for at once', async () => {
    const { paymentId, processId } = await paid();
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask({ paymentId })));
    expect(answers.filter(({ __typename }) => __typename === 'RefundPaymentSuccess')).toHaveLength(1);
    await statusOf(paymentId, 'REFUNDED');
    expect(await effects(graph.databaseUrl, processId)).toMatchObject({ refund: 1 });
  });

  it('is asked for again when the provider does not answer, and happens once', async () => {
    const { paymentId, processId } = await paid();
    await agent.send(InjectFaultDocument, {
      input: { provider: 'PAYMENT', operation: 'refund', kind: 'TIMEOUT_AFTER_SUCCESS', times: 2 },
    });
    await ask({ paymentId });
    expect(await statusOf(paymentId, 'REFUNDED')).toMatchObject({ status: 'REFUNDED' });
    expect(await effects(graph.databaseUrl, processId)).toMatchObject({ refund: 1 });
  });

  it('fails when the provider refuses, and can be asked for anew', async () => {
    const { paymentId } = await paid();
    await agent.send(InjectFaultDocument, { input: { provider: 'PAYMENT', operation: 'refund', kind: 'REFUSE' } });
    const { refund } = await ask({ paymentId });
    const sql = 'select status from checkout.refund where id = $1';
    const failed = await eventually<{ status: string }>(
      graph.databaseUrl,
      sql,
      [refund?.id],
      ([row]) => row?.status === 'FAILED',
    );
    expect(failed).toEqual([{ status: 'FAILED' }]);
    await ask({ paymentId });
    expect(await statusOf(paymentId, 'REFUNDED')).toMatchObject({ status: 'REFUNDED' });
  });

  it('is for agents, and of a payment that is there', async () => {
    const { paymentId, shopper } = await paid();
    await expect(ask({ paymentId }, shopper)).rejects.toThrow('FORBIDDEN');
    await expect(ask({ paymentId: randomUUID() })).resolves.toEqual({
      __typename: 'InputProblem',
      code: 'UNKNOWN_PAYMENT',
      path: ['input', 'paymentId'],
    });
    for (const amount of [eur('0.00'), eur('-1.00'), eur('0.001'), { value: '1.00', currency: 'USD' }])
      await expect(ask({ paymentId, amount })).resolves.toMatchObject({ code: 'INVALID_VALUE', path: ['input', 'amount'] });
    await expect(ask({ paymentId, reason: '' })).resolves.toMatchObject({ code: 'INVALID_VALUE', path: ['input', 'reason'] });
  });

  it('is told by events', async () => {
    const { paymentId, processId } = await paid();
    await ask({ paymentId });
    await statusOf(paymentId, 'REFUNDED');
    const events = await rowsOf<{ event: { status: string } }>(
      graph.databaseUrl,
      `select event from checkout.outbox_event where entity_type = 'payment' and correlation_id = $1 order by sequence`,
      [processId],
    );
    expect(events.map(({ event }) => event.status)).toEqual(['PENDING_AUTHORIZATION', 'AUTHORIZED', 'CAPTURED', 'REFUNDED']);
  });
});
