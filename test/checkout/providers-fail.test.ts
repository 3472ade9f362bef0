import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ClearFaultsDocument,
  InjectFaultDocument,
  OrderTasksDocument,
  RetryCheckoutDocument,
  RetryTaskDocument,
  type InjectFaultMutationVariables,
} from '../../schema/operations/generated/agent-desktop.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { afterBuying, readLedger, type Ledger } from '../support/ledger.ts';
import { agentHeaders } from '../support/sign-in.ts';
import { createShopper, type Shopper } from '../support/shopper.ts';

describe('a provider that fails during a checkout', () => {
  let graph: TestGraph;
  let agent: Shopper;
  let before: Ledger;
  beforeAll(async () => {
    graph = await startGraph();
    agent = createShopper(graph.execute, await agentHeaders(graph));
  });
  afterAll(() => graph.close());
  afterEach(() => agent.send(ClearFaultsDocument, {}));

  const inject = async (input: InjectFaultMutationVariables['input']) => {
    before = await readLedger(graph.databaseUrl);
    const { data } = await agent.send(InjectFaultDocument, { input });
    expect(data?.injectFault.__typename).toBe('SandboxFault');
  };
  const buy = async () => {
    const shopper = createShopper(graph.execute);
    const process = await shopper.checkout(shopper.checkoutInput(await shopper.readyCart(), { waitSeconds: 3 }));
    if (process.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(process));
    return { shopper, process };
  };
  const expectOneMore = async () => {
    const [after, one] = [await readLedger(graph.databaseUrl), afterBuying(1)];
    const gained = Object.fromEntries(Object.entries(after).map(([key, count]) => [key, count - before[key as keyof Ledger]]));
    expect(gained).toEqual(one);
  };

  it('is asked again with the same reference when its answer was lost: one authorization, one capture', async () => {
    await inject({ provider: 'PAYMENT', kind: 'TIMEOUT_AFTER_SUCCESS', times: 2 });
    const { shopper, process } = await buy();
    await shopper.until(process.id, 'COMPLETED');
    await expectOneMore();
  });

  it('is tried again when it cannot be reached', async () => {
    await inject({ provider: 'SERVICE_ACTIVATION', kind: 'UNAVAILABLE', times: 2 });
    const { shopper, process } = await buy();
    await shopper.until(process.id, 'COMPLETED');
    await expectOneMore();
  });

  it('holds the accepted order when it refuses the capture, until an agent has it tried again', async () => {
    await inject({ provider: 'PAYMENT', operation: 'capture', kind: 'REFUSE' });
    const { shopper, process } = await buy();
    await shopper.until(process.id, 'HOLD');
    await agent.send(RetryCheckoutDocument, { processId: process.id });
    await shopper.until(process.id, 'COMPLETED');
    await expectOneMore();
  });

  it('holds the order when it refuses the activation, until an agent has it tried again', async () => {
    await inject({ provider: 'SERVICE_ACTIVATION', kind: 'REFUSE' });
    const { shopper, process } = await buy();
    const held = await shopper.until(process.id, 'HOLD');
    const causeFor = async (caller: Shopper) =>
      (await caller.progress(process.id))?.tasks.find(({ state }) => state === 'HOLD')?.lastError;
    expect(await causeFor(agent)).toMatch(/refused/i);
    expect(await causeFor(shopper)).not.toMatch(/refused/i);
    const { data } = await agent.send(OrderTasksDocument, { id: held.result?.productOrder.id ?? '' });
    const taskId = data?.productOrder?.tasks.find(({ state }) => state === 'HOLD')?.id ?? '';
    await agent.send(RetryTaskDocument, { input: { idempotencyKey: randomUUID(), taskId } });
    await shopper.until(process.id, 'COMPLETED');
    await expectOneMore();
  });

  it('gives everything back when it stays away before the order was accepted', async () => {
    await inject({ provider: 'PAYMENT', operation: 'authorize', kind: 'UNAVAILABLE', times: 10 });
    const { shopper, process } = await buy();
    const cancelled = await shopper.until(process.id, 'CANCELLED');
    expect(cancelled.problems).toMatchObject([{ code: 'STEP_FAILED', recover: [{ operation: 'checkout' }] }]);
    const after = await readLedger(graph.databaseUrl);
    expect({ ...after, reservedNumbers: 0, voids: 0 }).toEqual({ ...before, reservedNumbers: 0, voids: 0 });
  });
});
