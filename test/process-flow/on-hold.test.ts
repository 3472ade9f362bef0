import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  InjectFaultDocument,
  OrderTasksDocument,
  ProcessesOnHoldDocument,
  RetryCheckoutDocument,
  RetryTaskDocument,
} from '../../schema/operations/generated/agent-desktop.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { agentHeaders } from '../support/sign-in.ts';
import { createShopper, somebodyNew, type Shopper } from '../support/shopper.ts';

const risky = somebodyNew('high');

describe('checkouts that need a person', () => {
  let graph: TestGraph;
  let agent: Shopper;
  let ids: string[];
  beforeAll(async () => {
    graph = await startGraph();
    agent = createShopper(graph.execute, await agentHeaders(graph));
    const brokenDown = await buyWith({ provider: 'PAYMENT', operation: 'capture', kind: 'REFUSE' });
    const orderHeld = await buyWith({ provider: 'SERVICE_ACTIVATION', kind: 'REFUSE' });
    ids = [brokenDown, orderHeld, await buyWhatIsNotFor(risky)];
    await createShopper(graph.execute).buyMobileLine();
  });
  afterAll(() => graph.close());

  async function buyWith(input: { provider: 'PAYMENT' | 'SERVICE_ACTIVATION'; operation?: string; kind: 'REFUSE' }) {
    await agent.send(InjectFaultDocument, { input });
    const shopper = createShopper(graph.execute);
    const process = await shopper.checkout(shopper.checkoutInput(await shopper.readyCart(), { waitSeconds: 3 }));
    if (process.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(process));
    await shopper.until(process.id, 'HOLD');
    return process.id;
  }

  async function buyWhatIsNotFor(customer: typeof risky) {
    const shopper = createShopper(graph.execute);
    const cart = await shopper.fill(await shopper.createCart(), [
      { addItem: { id: 'watch', productOfferingId: 'po-device-fjord-watch' } },
    ]);
    const answer = await shopper.checkout(shopper.checkoutInput(cart, { customer: { new: customer } }));
    if (answer.__typename !== 'ActionRequired') throw new Error(JSON.stringify(answer));
    if (!answer.process) throw new Error('No process.');
    return answer.process.id;
  }

  const page = async (variables: { first?: number; after?: string | null } = {}) => {
    const { data } = await agent.send(ProcessesOnHoldDocument, variables);
    if (!data) throw new Error('No data.');
    return data.processesOnHold;
  };

  it('are those that broke down, those whose order is held, and those that wait for a decision; oldest first', async () => {
    const { nodes, totalCount } = await page();
    expect(nodes.map(({ id }) => id)).toEqual(ids);
    expect(nodes.map(({ state }) => state)).toEqual(['HOLD', 'HOLD', 'HOLD']);
    expect(totalCount).toBe(3);
  });

  it('come in pages', async () => {
    const first = await page({ first: 2 });
    const second = await page({ first: 2, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toEqual(ids);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  it('are shown to staff only', async () => {
    const { data, errors } = await graph.execute(ProcessesOnHoldDocument, {});
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('are no longer shown once they go on', async () => {
    const [brokenDown = '', orderHeld = ''] = ids;
    await agent.send(RetryCheckoutDocument, { processId: brokenDown });
    const orderId = (await agent.progress(orderHeld))?.result?.productOrder.id ?? '';
    const { data } = await agent.send(OrderTasksDocument, { id: orderId });
    const taskId = data?.productOrder?.tasks.find(({ state }) => state === 'HOLD')?.id ?? '';
    await agent.send(RetryTaskDocument, { input: { idempotencyKey: randomUUID(), taskId } });

    await agent.until(brokenDown, 'COMPLETED');
    await agent.until(orderHeld, 'COMPLETED');
    expect((await page()).nodes.map(({ id }) => id)).toEqual(ids.slice(2));
  });
});
