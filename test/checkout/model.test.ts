import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import {
  ClearFaultsDocument,
  InjectFaultDocument,
  ReconciliationDocument,
} from '../../schema/operations/generated/agent-desktop.ts';
import { rowsOf } from '../payment/bank.ts';
import { testConfig } from '../support/config.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { readLedger, type Ledger } from '../support/ledger.ts';
import { age, whatIsLeft } from '../support/leftovers.ts';
import { createShopper, type Shopper } from '../support/shopper.ts';
import { drive, withdraw } from './model/drive-checkout.ts';
import { expectedEnd, expectedGoods } from './model/expected-end.ts';
import { prepareCheckout } from './model/prepare-checkout.ts';
import { randomCheckout, type RandomCheckout } from './model/random-checkout.ts';

const charged = `select coalesce(sum(amount), 0)::text as amount from sandbox.payment_intent
  where status = 'captured' and starts_with(key, $1)`;

const difference = (after: Ledger, before: Ledger) =>
  Object.fromEntries(Object.entries(after).map(([name, count]) => [name, count - before[name as keyof Ledger]]));

describe('any checkout, whatever goes wrong', () => {
  let graph: TestGraph;
  let agent: Shopper;
  beforeAll(async () => {
    graph = await startGraph();
    agent = createShopper(graph.execute, {}, { role: 'agent', tenant: 'sample', subject: 'agent-1' });
  }, 60_000);
  afterAll(() => graph.close());

  const clear = () => agent.send(ClearFaultsDocument, {});
  const moneyTaken = async (processId: string) =>
    new Decimal((await rowsOf<{ amount: string }>(graph.databaseUrl, charged, [processId]))[0]?.amount ?? NaN);

  /** On fresh carts of one graph, so that a failure can be made smaller. */
  const run = async (one: RandomCheckout) => {
    const ready = await prepareCheckout(graph.execute, one);
    await whatIsLeft(graph.databaseUrl);
    const before = await readLedger(graph.databaseUrl);
    for (const input of one.faults) await agent.send(InjectFaultDocument, { input });
    const expected = expectedEnd(one, !new Decimal(ready.due.value).isZero());

    const driven = await drive(graph, ready, agent, one);
    expect({ state: driven.state, holds: driven.holds }).toEqual({ state: expected.state, holds: expected.holds });
    if (driven.state === 'WAITING') {
      expect(await moneyTaken(driven.processId)).toEqual(new Decimal(0));
      await withdraw(ready.shopper, driven.processId);
      await ready.shopper.until(driven.processId, 'CANCELLED');
    }
    expect(await whatIsLeft(graph.databaseUrl)).toEqual({});
    await clear();

    const isDone = driven.state === 'COMPLETED';
    const isNew = isDone && one.customer === 'new' ? 1 : 0;
    const gained = difference(await readLedger(graph.databaseUrl), before);
    expect(gained).toEqual({
      ...gained,
      processes: isDone ? 1 : 0,
      orders: isDone ? 1 : 0,
      customers: isNew,
      individuals: isNew,
      partyAccounts: isNew,
      billingAccounts: isNew,
      payments: expected.payments,
      captures: expected.payments,
      refunds: 0,
      ...(isDone ? expectedGoods(one) : { products: 0, assignedNumbers: 0, reservedNumbers: 0 }),
    });
    const due = isDone ? new Decimal(ready.due.value).plus(driven.deposit) : new Decimal(0);
    expect((await moneyTaken(driven.processId)).toFixed(2)).toBe(due.toFixed(2));
    // Those of a cart that was not bought would expire during a later run.
    await ready.shopper.send('mutation ($id: ID!) { releaseNumbers(cartId: $id) }', { id: ready.input.cartId });
    await age(graph.databaseUrl);
    expect((await agent.send(ReconciliationDocument, {})).data?.reconciliation.total).toBe(0);
  };

  it(
    'ends as the model says, and the ledger shows it',
    async () => {
      const property = fc.asyncProperty(randomCheckout, (one) => run(one).finally(clear));
      await fc.assert(property, { numRuns: testConfig.modelRuns });
    },
    60_000 + testConfig.modelRuns * 20_000,
  );
});
