import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createGraph, type Graph } from '../../gateway/graph.ts';
import { loadSampleOperator } from '../support/graph.ts';
import { createDatabase, prepareTemplate, type TestDatabase } from '../support/postgres.ts';
import { createShopper } from '../support/shopper.ts';
import { subgraphs } from '../support/subgraphs.ts';
import { decideAtBank, effects, eventually, storedPayments, waitingCheckout } from './bank.ts';

const threeDSecure = { card: { token: 'tok_3ds', returnUrl: 'https://shop.example/back' } };

describe('a payment that the bank wants to see the customer for', () => {
  let database: TestDatabase;
  let graph: Graph;
  const open = () => createGraph({ databaseUrl: database.url, subgraphs });
  beforeAll(async () => {
    await prepareTemplate('graph', loadSampleOperator);
    database = await createDatabase('graph');
    graph = await open();
  });
  afterAll(async () => {
    await graph.close();
    await database.drop();
  });

  it('holds the checkout, and takes the money when the customer has confirmed', async () => {
    const shopper = createShopper(graph.execute);
    const { processId, hold, redirectUrl } = await waitingCheckout(shopper, threeDSecure);
    expect(hold).toMatchObject({ code: 'PAYMENT_ACTION_REQUIRED', clientSecret: expect.any(String) });
    expect(redirectUrl).toMatch(/^http:\/\/localhost:4000\/sandbox\/bank\/sbx_/);
    expect(await effects(database.url, processId)).toEqual({ authorize: 1 });

    await decideAtBank(graph, redirectUrl, true);
    const process = await shopper.until(processId, 'COMPLETED');
    expect(process.result?.payment).toMatchObject({ status: 'CAPTURED' });
    expect(await effects(database.url, processId)).toEqual({ authorize: 1, capture: 1 });
    expect(await storedPayments(database.url, processId)).toMatchObject([
      { method_request: null, redirect_url: null, client_secret: null },
    ]);
    // Where the customer is sent back to may say who they are.
    const journal = `select function_name from dbos.operation_outputs where output like '%shop.example%'`;
    expect(await eventually(database.url, journal, [], () => true)).toEqual([]);
  });

  it('survives a restart while the customer is at the bank', async () => {
    const { processId, redirectUrl } = await waitingCheckout(createShopper(graph.execute), threeDSecure);
    const [before] = await storedPayments(database.url, processId);
    expect(before).toMatchObject({ status: 'ACTION_REQUIRED' });
    await graph.close();
    graph = await open();
    await decideAtBank(graph, redirectUrl, true);
    const [row] = await eventually<{ state: string }>(
      database.url,
      'select state from checkout.checkout_process where id = $1',
      [processId],
      ([process]) => process?.state === 'COMPLETED',
    );
    expect(row).toEqual({ state: 'COMPLETED' });
    expect(await effects(database.url, processId)).toEqual({ authorize: 1, capture: 1 });
  });

  it('gives everything back when the customer declines', async () => {
    const shopper = createShopper(graph.execute);
    const { processId, redirectUrl, input } = await waitingCheckout(shopper, threeDSecure);
    await decideAtBank(graph, redirectUrl, false);
    const process = await shopper.until(processId, 'CANCELLED');
    expect(process.problems).toMatchObject([{ __typename: 'PaymentDeclinedError', providerCode: 'authentication_failed' }]);
    expect(await storedPayments(database.url, processId)).toMatchObject([{ status: 'DENIED', redirect_url: null }]);

    const again = await shopper.checkout({
      ...input,
      idempotencyKey: randomUUID(),
      paymentMethod: { card: { token: 'tok_visa' } },
    });
    expect(again.__typename).toBe('CheckoutProcess');
  });

  it('honours a decision once, however often the provider tells it', async () => {
    const shopper = createShopper(graph.execute);
    const { processId, redirectUrl } = await waitingCheckout(shopper, { redirect: { name: 'bankTransfer' } });
    await decideAtBank(graph, redirectUrl, true);
    await decideAtBank(graph, redirectUrl, false);
    await shopper.until(processId, 'COMPLETED');
    const open = `select id from sandbox.payment_webhook where payload like '%' || $1 || '%'`;
    await eventually(database.url, open, [processId], (rows) => rows.length === 0);
    const receipts = await eventually<{ event_id: string }>(
      database.url,
      'select event_id from checkout.payment_event_receipt',
      [],
      () => true,
    );
    expect(new Set(receipts.map(({ event_id }) => event_id)).size).toBe(receipts.length);
    expect(await effects(database.url, processId)).toEqual({ authorize: 1, capture: 1 });
  });

  it('is given back when the customer withdraws while the bank says yes', async () => {
    const shopper = createShopper(graph.execute);
    const { processId } = await waitingCheckout(shopper, threeDSecure);
    const approve = `update sandbox.payment_intent set status = 'authorized', decided_at = now() where key like $1 returning key`;
    await eventually(database.url, approve, [`${processId}%`], () => true);
    const mutation = `mutation ($input: ContinueCheckoutInput!) {
      continueCheckout(input: $input) { ... on CheckoutProcess { state problems { code } } } }`;
    const answer = { withdrawal: { reason: 'Changed my mind.' } };
    const input = { idempotencyKey: randomUUID(), processId, answer, waitSeconds: 20 };
    const { data } = await shopper.send<{ continueCheckout: object }>(mutation, { input });
    expect(data?.continueCheckout).toEqual({ state: 'CANCELLED', problems: [{ code: 'CHECKOUT_WITHDRAWN' }] });
    expect(await effects(database.url, processId)).toEqual({ authorize: 1, void: 1 });
  });

  it('is told by the provider alone: whoever says to be back changes nothing', async () => {
    const shopper = createShopper(graph.execute);
    const { processId, hold } = await waitingCheckout(shopper, threeDSecure);
    const mutation = `mutation ($input: ContinueCheckoutInput!) {
      continueCheckout(input: $input) { __typename ... on ActionRequired { process { state } } } }`;
    const answer = { paymentAction: { paymentId: hold.payment.id } };
    const input = { idempotencyKey: randomUUID(), processId, answer, waitSeconds: 3 };
    const { data } = await shopper.send<{ continueCheckout: object }>(mutation, { input });
    expect(data?.continueCheckout).toEqual({ __typename: 'ActionRequired', process: { state: 'PENDING' } });
    expect(await effects(database.url, processId)).toEqual({ authorize: 1 });
  });
});

describe('a payment about which the provider decides later', () => {
  it('waits for its message, which comes twice and once more', async () => {
    await prepareTemplate('graph', loadSampleOperator);
    const database = await createDatabase('graph');
    const graph = await createGraph({ databaseUrl: database.url, subgraphs });
    try {
      const shopper = createShopper(graph.execute);
      const input = shopper.checkoutInput(await shopper.readyCart(), {
        paymentMethod: { card: { token: 'tok_pending' } },
        waitSeconds: 1,
      });
      const answer = await shopper.checkout(input);
      const process = 'process' in answer && answer.process ? answer.process : answer;
      if (!('id' in process)) throw new Error(JSON.stringify(answer));
      await shopper.until(process.id, 'COMPLETED');
      const left = await eventually<{ id: string }>(
        database.url,
        'select id from sandbox.payment_webhook',
        [],
        (rows) => rows.length <= 1,
      );
      expect(left).toHaveLength(1);
      await eventually(database.url, 'select id from sandbox.payment_webhook', [], (rows) => rows.length === 0);
      await eventually(database.url, 'select id from sandbox.payment_webhook', [], (rows) => rows.length === 0);
      expect(await effects(database.url, process.id)).toEqual({ authorize: 1, capture: 1 });
    } finally {
      await graph.close();
      await database.drop();
    }
  });
});
