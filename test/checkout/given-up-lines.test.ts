import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AbandonTaskDocument, InjectFaultDocument } from '../../schema/operations/generated/agent-desktop.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { createShopper, mobileLine, type Shopper } from '../support/shopper.ts';

const watch = { addItem: { id: 'watch', productOfferingId: 'po-device-fjord-watch' } };

interface Paid {
  checkoutProcess: {
    state: string;
    result: {
      productOrder: { state: string; tasks: { id: string; kind: string; state: string; itemId: string | null }[] };
      payments: {
        status: string;
        amount: { value: string };
        refundedAmount: { value: string };
        refunds: { amount: { value: string } }[];
      }[];
    };
  };
}

const document = `query ($id: ID!) { checkoutProcess(id: $id) { state result { productOrder { state tasks { id kind state itemId } }
  payments { status amount { value } refundedAmount { value } refunds { amount { value } } } } } }`;

describe('a line that is given up (hard case 11)', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startGraph();
  });
  afterAll(() => graph.close());

  const agent = () => createShopper(graph.execute, {}, { role: 'agent', tenant: 'sample', subject: 'agent-1' });

  const read = async (id: string) => {
    const { data } = await agent().send<Paid>(document, { id });
    if (!data) throw new Error('No data.');
    return data.checkoutProcess;
  };

  /** Checks out with a warehouse that refuses, and gives the line up that waits for it. */
  const giveUpTheWatch = async (shopper: Shopper, cart: { id: string; version: number }) => {
    await agent().send(InjectFaultDocument, { input: { provider: 'STOCK', operation: 'reserve', kind: 'REFUSE' } });
    const started = await shopper.checkout(shopper.checkoutInput(cart));
    if (started.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(started, null, 2));
    await shopper.until(started.id, 'HOLD');
    const held = (await read(started.id)).result.productOrder.tasks.find(({ state }) => state === 'HOLD');
    const input = { idempotencyKey: randomUUID(), taskId: held?.id ?? '', reason: 'Out of stock for good.' };
    const { data } = await agent().send(AbandonTaskDocument, { input });
    expect(data?.abandonTask.__typename).toBe('TaskDecisionSuccess');
    await shopper.until(started.id, 'COMPLETED');
    return started.id;
  };

  /** Refunds are carried out after the report that asks for them. */
  const untilRefunded = async (id: string) => {
    for (let tries = 0; tries < 100; tries++) {
      const { result } = await read(id);
      if (result.payments.every(({ refundedAmount }) => Number(refundedAmount.value) > 0)) return result;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(JSON.stringify(await read(id)));
  };

  it('is refunded, and only that line', async () => {
    const shopper = createShopper(graph.execute);
    const cart = await shopper.fill(await shopper.createCart(), [...mobileLine, watch]);
    const lease = await shopper.lease(cart);
    if (lease.__typename !== 'NumberLease') throw new Error(JSON.stringify(lease));
    const price = present(cart.items.find(({ id }) => id === 'watch')).prices.find(({ kind }) => kind === 'ONE_TIME')?.amount;
    const result = await untilRefunded(await giveUpTheWatch(shopper, cart));
    expect(result.productOrder.state).toBe('PARTIAL');
    expect(result.payments).toMatchObject([
      { status: 'PARTIALLY_REFUNDED', refundedAmount: { value: price?.value }, refunds: [{ amount: { value: price?.value } }] },
    ]);
  });

  it('is all that was ordered: all that was paid goes back', async () => {
    const shopper = createShopper(graph.execute);
    const cart = await shopper.fill(await shopper.createCart(), [watch]);
    const result = await untilRefunded(await giveUpTheWatch(shopper, cart));
    expect(['FAILED', 'CANCELLED']).toContain(result.productOrder.state);
    const [payment] = result.payments;
    expect(payment).toMatchObject({ status: 'REFUNDED', refundedAmount: payment?.amount });
  });
});

function present<T>(value: T | null | undefined): T {
  if (value == null) throw new Error('It is not there.');
  return value;
}
