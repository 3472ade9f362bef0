import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Clock } from '../../subgraphs/kit/clock.ts';
import { testConfig } from '../support/config.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { createShopper } from '../support/shopper.ts';
import { decideAtBank, effects, eventually, rowsOf, storedPayments, waitingCheckout } from './bank.ts';

const MINUTE = 60_000;
const threeDSecure = { card: { token: 'tok_3ds' } };

describe('a number whose buyer stays long at the bank', () => {
  let graph: TestGraph;
  let ahead = 0;
  const clock: Clock = { now: () => new Date(Date.now() + ahead) };
  beforeAll(async () => {
    graph = await startGraph({ clock });
  });
  afterAll(() => graph.close());

  const wake = `mutation ($input: ContinueCheckoutInput!) { continueCheckout(input: $input) { __typename } }`;
  const numberOf = async (processId: string) => {
    const [row] = await rowsOf<{ value: string }>(graph.databaseUrl, 'select value from inventory.msisdn where process_id = $1', [
      processId,
    ]);
    return row?.value;
  };
  /** Lets so many minutes go by, and the checkout see it. */
  const later = async (minutes: number, shopper: ReturnType<typeof createShopper>, processId: string, paymentId: string) => {
    ahead += minutes * MINUTE;
    const answer = { paymentAction: { paymentId } };
    await shopper.send(wake, { input: { idempotencyKey: crypto.randomUUID(), processId, answer, waitSeconds: 3 } });
  };

  it('is kept for a quarter of an hour', async () => {
    const shopper = createShopper(graph.execute);
    const { processId, hold, redirectUrl } = await waitingCheckout(shopper, threeDSecure);
    await later(14, shopper, processId, hold.payment.id);
    expect(await numberOf(processId)).toMatch(/^\+49/);
    await decideAtBank(graph, redirectUrl, true);
    await shopper.until(processId, 'COMPLETED');
  });

  it('is bought all the same when nobody else took it', async () => {
    const shopper = createShopper(graph.execute);
    const { processId, hold, redirectUrl } = await waitingCheckout(shopper, threeDSecure);
    const number = await numberOf(processId);
    await later(16, shopper, processId, hold.payment.id);
    await eventually<object>(
      graph.databaseUrl,
      'select 1 from inventory.msisdn where process_id = $1',
      [processId],
      (rows) => rows.length === 0,
    );
    expect(await numberOf(processId)).toBeUndefined();
    ahead += 20 * MINUTE;
    await decideAtBank(graph, redirectUrl, true);
    await shopper.until(processId, 'COMPLETED');
    const sql = `select state from inventory.msisdn where value = $1`;
    expect(await rowsOf(graph.databaseUrl, sql, [number])).toEqual([{ state: 'assigned' }]);
  });

  it("is somebody else's when they took it: nothing is charged, and similar ones are offered", async () => {
    const shopper = createShopper(graph.execute);
    const { processId, hold, redirectUrl } = await waitingCheckout(shopper, threeDSecure);
    const number = await numberOf(processId);
    await later(16, shopper, processId, hold.payment.id);
    ahead += 20 * MINUTE;
    const other = createShopper(graph.execute);
    const cart = await other.fill(await other.createCart(), [
      { addItem: { id: 'plan', productOfferingId: 'po-mobile-flex-m', configuration: { mobileLine: { coverage: 'NATIONAL' } } } },
      { addItem: { id: 'sim', productOfferingId: 'po-sim-physical', relationships: [{ type: 'RELIES_ON', itemId: 'plan' }] } },
    ]);
    expect(await other.lease(cart, number)).toMatchObject({ __typename: 'NumberLease' });

    await decideAtBank(graph, redirectUrl, true);
    const { problems } = await shopper.until(processId, 'CANCELLED');
    expect(problems).toMatchObject([{ __typename: 'NumberLostError', code: 'NUMBER_LOST', cartItemIds: ['plan'] }]);
    const [problem] = problems as { replacements?: string[] }[];
    expect(problem?.replacements?.length).toBeGreaterThan(0);
    expect(problem?.replacements).not.toContain(number);
    expect(await effects(graph.databaseUrl, processId)).toEqual({ authorize: 1, void: 1 });
    expect(await storedPayments(graph.databaseUrl, processId)).toMatchObject([{ status: 'CANCELED' }]);
  });

  it('is given up after a day', async () => {
    const shopper = createShopper(graph.execute);
    const { processId, hold } = await waitingCheckout(shopper, threeDSecure);
    await later(16, shopper, processId, hold.payment.id);
    await later(24 * 60, shopper, processId, hold.payment.id);
    const { problems } = await shopper.until(processId, 'CANCELLED');
    expect(problems).toMatchObject([{ code: 'PAYMENT_ACTION_EXPIRED' }]);
    expect(await effects(graph.databaseUrl, processId)).toEqual({ authorize: 1, void: 1 });
  });
});

describe('a number whose buyer does nothing at all', () => {
  it('is let go by itself when the time is over, and bought when the customer comes back', async () => {
    testConfig.environment.PAYMENT_ACTION_MINUTES = '0.03';
    const graph = await startGraph();
    try {
      const shopper = createShopper(graph.execute);
      const { processId, redirectUrl } = await waitingCheckout(shopper, threeDSecure);
      const held = 'select value from inventory.msisdn where process_id = $1';
      expect(await rowsOf(graph.databaseUrl, held, [processId])).toHaveLength(1);
      expect(await eventually(graph.databaseUrl, held, [processId], (rows) => rows.length === 0)).toEqual([]);
      await decideAtBank(graph, redirectUrl, true);
      await shopper.until(processId, 'COMPLETED');
      expect(await effects(graph.databaseUrl, processId)).toEqual({ authorize: 1, capture: 1 });
    } finally {
      delete testConfig.environment.PAYMENT_ACTION_MINUTES;
      await graph.close();
    }
  });
});
