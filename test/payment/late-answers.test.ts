import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { InjectFaultDocument } from '../../schema/operations/generated/agent-desktop.ts';
import { ContinueCheckoutDocument } from '../../schema/operations/generated/storefront.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { agentHeaders } from '../support/sign-in.ts';
import { createShopper, type Shopper } from '../support/shopper.ts';
import { decideAtBank, effects, eventually, rowsOf, storedPayments, waitingCheckout, type PaymentRow } from './bank.ts';

describe('a provider that answers late', () => {
  let graph: TestGraph;
  let agent: Shopper;
  beforeAll(async () => {
    graph = await startGraph();
    agent = createShopper(graph.execute, await agentHeaders(graph));
  });
  afterAll(() => graph.close());

  const withdraw = async (shopper: Shopper, processId: string) => {
    const answer = { withdrawal: { reason: 'I have changed my mind.' } };
    await shopper.send(ContinueCheckoutDocument, {
      input: { idempotencyKey: randomUUID(), processId, answer, waitSeconds: 5 },
    });
    return shopper.until(processId, 'CANCELLED');
  };
  const paymentOf = (processId: string, status: string) =>
    eventually<PaymentRow>(
      graph.databaseUrl,
      'select * from checkout.payment where process_id = $1',
      [processId],
      ([payment]) => payment?.status === status,
    );

  it('is voided at when the checkout is withdrawn', async () => {
    const shopper = createShopper(graph.execute);
    const { processId } = await waitingCheckout(shopper, { card: { token: 'tok_3ds' } });
    await withdraw(shopper, processId);
    expect(await storedPayments(graph.databaseUrl, processId)).toMatchObject([
      { status: 'CANCELED', redirect_url: null, client_secret: null, method_request: null },
    ]);
    expect(await effects(graph.databaseUrl, processId)).toEqual({ authorize: 1, void: 1 });
  });

  it('gets its money back once when it arrives after all', async () => {
    const shopper = createShopper(graph.execute);
    const { processId, redirectUrl } = await waitingCheckout(shopper, { redirect: { name: 'bankTransfer' } });
    await withdraw(shopper, processId);
    await decideAtBank(graph, redirectUrl, true);
    expect(await paymentOf(processId, 'REFUNDED')).toMatchObject([{ status: 'REFUNDED' }]);
    const unsent = `select id from sandbox.payment_webhook where payload like '%' || $1 || '%'`;
    await eventually(graph.databaseUrl, unsent, [processId], (rows) => rows.length === 0);
    expect(await effects(graph.databaseUrl, processId)).toEqual({ authorize: 1, void: 1, refund: 1 });
    const events = await rowsOf<{ event: { status: string } }>(
      graph.databaseUrl,
      `select event from checkout.outbox_event where entity_type = 'payment' and correlation_id = $1 order by sequence`,
      [processId],
    );
    expect(events.map(({ event }) => event.status)).toEqual([
      'PENDING_AUTHORIZATION',
      'ACTION_REQUIRED',
      'CANCELED',
      'CAPTURED',
      'REFUNDED',
    ]);
  });

  it('is asked what became of a payment before it is asked for another one', async () => {
    const shopper = createShopper(graph.execute);
    const cart = await shopper.readyCart();
    const paymentMethod = { card: { token: 'tok_timeout_after_authorize' } };
    const answer = await shopper.checkout(shopper.checkoutInput(cart, { paymentMethod }));
    if (answer.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(answer));
    await shopper.until(answer.id, 'COMPLETED');
    const calls = await rowsOf<{ operation: string; calls: number }>(
      graph.databaseUrl,
      `select operation, sum(calls)::int as calls from sandbox.provider_call
        where provider = 'PAYMENT' and starts_with(key, $1) group by operation order by operation`,
      [answer.id],
    );
    expect(calls).toEqual([
      { operation: 'authorize', calls: 1 },
      { operation: 'capture', calls: 1 },
      { operation: 'lookup', calls: 1 },
    ]);
  });

  it('has an authorization voided whose answer never came', async () => {
    const shopper = createShopper(graph.execute);
    const cart = await shopper.readyCart();
    await agent.send(InjectFaultDocument, {
      input: { provider: 'PAYMENT', operation: 'authorize', kind: 'TIMEOUT_AFTER_SUCCESS', match: 'tok_visa' },
    });
    await agent.send(InjectFaultDocument, {
      input: { provider: 'PAYMENT', operation: 'lookup', kind: 'UNAVAILABLE', times: 3 },
    });
    const answer = await shopper.checkout(shopper.checkoutInput(cart));
    if (answer.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(answer));
    await shopper.until(answer.id, 'CANCELLED');
    expect(await effects(graph.databaseUrl, answer.id)).toEqual({ authorize: 1, void: 1 });
    expect(await storedPayments(graph.databaseUrl, answer.id)).toMatchObject([{ status: 'CANCELED' }]);
  });
});
