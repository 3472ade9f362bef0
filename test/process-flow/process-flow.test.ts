import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ProcessDocument, type ProcessQuery } from '../../schema/operations/generated/agent-desktop.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { agentHeaders } from '../support/sign-in.ts';
import { card, createShopper, type Shopper } from '../support/shopper.ts';

type Process = NonNullable<ProcessQuery['processFlow']>;

describe('a checkout as TMF701 process flow (A16, A17)', () => {
  let graph: TestGraph;
  let agent: Shopper;
  let shopper: Shopper;
  let bought: string;
  beforeAll(async () => {
    graph = await startGraph();
    agent = createShopper(graph.execute, await agentHeaders(graph));
    shopper = createShopper(graph.execute);
    bought = (await shopper.buyMobileLine()).id;
  });
  afterAll(() => graph.close());

  const read = async (caller: Shopper, id: string) => (await caller.send(ProcessDocument, { id })).data?.processFlow ?? null;
  const see = async (caller: Shopper, id: string): Promise<Process> => {
    const process = await read(caller, id);
    if (!process) throw new Error(`There is no process ${id}.`);
    return process;
  };
  const stepsOf = ({ tasks }: Pick<Process, 'tasks'>) => tasks.map(({ name, state }) => `${name} ${state}`);

  it('is a process with a child for each part that others own, each with a state of its own', async () => {
    const process = await see(shopper, bought);
    expect(process).toMatchObject({ id: bought, name: 'orderCapture', state: 'COMPLETED' });
    expect(process.children.map(({ name, state }) => [name, state])).toEqual([
      ['customerOnboarding', 'COMPLETED'],
      ['paymentCollection', 'COMPLETED'],
      ['orderFulfilment', 'COMPLETED'],
    ]);
    const [onboarding, payment, fulfilment] = process.children;
    expect(onboarding && stepsOf(onboarding)).toEqual(['onboardCustomer COMPLETED', 'activateCustomer COMPLETED']);
    expect(payment && stepsOf(payment)).toEqual([
      'preparePayments COMPLETED',
      'authorizePayments COMPLETED',
      'capturePayments COMPLETED',
    ]);
    expect(stepsOf(process)).toContain('submitProductOrder COMPLETED');
    expect(fulfilment?.tasks).toContainEqual(
      expect.objectContaining({ name: 'configureService', itemId: 'plan', state: 'COMPLETED' }),
    );
  });

  it('opens each child by its own id, with its parent', async () => {
    const { children } = await see(shopper, bought);
    for (const { id, name, state } of children) {
      const child = await see(shopper, id);
      expect(child).toMatchObject({ id, name, state, children: [] });
      expect(child.relatedEntities).toContainEqual({ id: bought, referredType: 'ProcessFlow', role: 'parentProcess' });
    }
  });

  it('is tied to all it is about', async () => {
    const { result } = (await shopper.progress(bought)) ?? {};
    const { relatedEntities } = await see(shopper, bought);
    expect(relatedEntities.map(({ referredType }) => referredType)).toEqual([
      'ShoppingCart',
      'Customer',
      'PartyAccount',
      'BillingAccount',
      'Payment',
      'ProductOrder',
      'ProcessFlow',
      'ProcessFlow',
      'ProcessFlow',
    ]);
    expect(relatedEntities).toContainEqual({ id: result?.productOrder.id, referredType: 'ProductOrder', role: 'order' });
    expect(relatedEntities).toContainEqual({ id: result?.customer?.id, referredType: 'Customer', role: 'customer' });
  });

  it('shows an agent what was said to other systems, and the shopper only that it was done (E21)', async () => {
    const said = ({ children }: Process) =>
      children.flatMap(({ tasks }) => tasks.flatMap(({ exchanges }) => exchanges.map(({ operation }) => operation)));
    const forAgent = await see(agent, bought);
    expect(said(forAgent)).toEqual(expect.arrayContaining(['authorize', 'capture', 'activate']));
    expect(JSON.stringify(forAgent)).not.toMatch(/tok_visa|ada\.lindqvist|Hafenstr/);
    expect(said(await see(shopper, bought))).toEqual([]);
  });

  it('ends with its children when the payment is declined, and says why', async () => {
    const other = createShopper(graph.execute);
    const input = other.checkoutInput(await other.readyCart(), { paymentMethod: card('tok_declined') });
    const declined = await other.checkout(input);
    if (declined.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(declined));
    await other.until(declined.id, 'CANCELLED');

    const process = await see(agent, declined.id);
    expect(process.state).toBe('CANCELLED');
    expect(process.children.map(({ name, state }) => [name, state])).toEqual([
      ['customerOnboarding', 'CANCELLED'],
      ['paymentCollection', 'CANCELLED'],
    ]);
    expect(process.children[0]?.tasks[0]).toMatchObject({ name: 'onboardCustomer', state: 'COMPENSATED' });
    expect(process.tmf).toMatchObject({
      state: 'cancelled',
      characteristic: expect.arrayContaining([{ name: 'problem', value: 'PAYMENT_DECLINED', valueType: 'string' }]) as unknown,
    });
    expect(await read(agent, `${declined.id}.orderFulfilment`)).toBeNull();
  });

  it('is for those who may see the checkout: to anybody else there is none (H)', async () => {
    const stranger = createShopper(graph.execute);
    const ids = [
      bought,
      `${bought}.paymentCollection`,
      randomUUID(),
      `${bought}.nothing`,
      `${bought}.paymentCollection.x`,
      'x',
      '',
    ];
    for (const id of ids) expect(await read(stranger, id)).toBeNull();
    for (const id of ids.slice(2)) expect(await read(agent, id)).toBeNull();
  });

  it('is a TMF701 v4 resource', async () => {
    const { tmf, tasks } = await see(shopper, bought);
    expect(tmf).toMatchObject({
      '@type': 'ProcessFlow',
      id: bought,
      processFlowSpecification: 'orderCapture',
      state: 'completed',
      processFlowDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as unknown,
      relatedEntity: expect.arrayContaining([
        expect.objectContaining({ '@referredType': 'ShoppingCart', role: 'cart' }),
      ]) as unknown,
      relatedParty: [{ role: 'customer', '@referredType': 'Customer' }],
      characteristic: [{ name: 'strategy', value: 'ORCHESTRATOR', valueType: 'string' }],
      taskFlow: tasks.map(({ id, name }) => ({ id, taskFlowSpecification: name, state: 'completed' })),
    });
  });
});
