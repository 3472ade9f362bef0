import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { moveClock, onWall } from '../support/sandbox-clock.ts';
import { createShopper, type Shopper } from '../support/shopper.ts';
import { customerHeaders, serviceHeaders } from '../support/sign-in.ts';

const actionsDocument = '{ serviceActions { code action productOffering { id name } } }';
const triggerDocument = `mutation ($input: TriggerServiceActionInput!) { triggerServiceAction(input: $input) {
  __typename
  ... on TriggerServiceActionSuccess { process { id state result { customerOrder { id } } } }
  ... on ServiceActionRejected { problems { code path } }
  ... on IdempotencyConflictError { code } } }`;
const mineDocument = `{ me {
  customerOrders { totalCount nodes { id state parts { part state requestedStartDate items { id action } } } }
  products { nodes { id status productOffering { id } resources { ... on Msisdn { value } } relationships { product { id } } } } } }`;

interface Triggered {
  triggerServiceAction: {
    __typename: string;
    process?: { id: string; result: { customerOrder: { id: string } } | null };
    problems?: { code: string; path: string[] }[];
  };
}
interface Mine {
  me: {
    customerOrders: {
      totalCount: number;
      nodes: { id: string; state: string; parts: { part: number; state: string; items: { id: string; action: string }[] }[] }[];
    };
    products: {
      nodes: {
        id: string;
        status: string;
        productOffering: { id: string };
        resources: { value?: string }[];
        relationships: { product: { id: string } }[];
      }[];
    };
  };
}

describe('the day pass by text message', () => {
  let graph: TestGraph;
  let customer: Shopper;
  let gateway: Shopper;
  let msisdn: string;
  beforeAll(async () => {
    graph = await startGraph();
    await moveClock(graph, { to: onWall('2027-03-27', '12:00') });
    const process = await createShopper(graph.execute).buyMobileLine();
    customer = createShopper(graph.execute, await customerHeaders(graph, process.result?.customer?.id ?? ''));
    gateway = createShopper(graph.execute, await serviceHeaders(graph));
    const { products } = await mine();
    msisdn = products.nodes.flatMap(({ resources }) => resources).find(({ value }) => value !== undefined)?.value ?? '';
  });
  afterAll(() => graph.close());

  const mine = async () => {
    const { data } = await customer.send<Mine>(mineDocument, {});
    if (!data) throw new Error('No data.');
    return data.me;
  };
  const send = async (shopper: Shopper, input: object) => {
    const message = { messageId: randomUUID(), code: 'DAY_ROAMER_ON', line: { msisdn }, waitSeconds: 20, ...input };
    const { data } = await shopper.send<Triggered>(triggerDocument, { input: message });
    if (!data) throw new Error('No data.');
    return data.triggerServiceAction;
  };
  const passes = async () => (await mine()).products.nodes.filter(({ productOffering: { id } }) => id === 'po-roaming-day-pass');
  const until = async (states: string[]) => {
    for (const end = Date.now() + 15_000; Date.now() < end;) {
      const found = (await passes()).map(({ status }) => status).sort();
      if (String(found) === String(states)) return;
      await wait(50);
    }
    throw new Error(`Not ${states.join(', ')} in time: ${JSON.stringify(await mine(), null, 2)}`);
  };

  it('can be looked up by anybody', async () => {
    const { data } = await graph.execute<{ serviceActions: object[] }>(actionsDocument, {}, {});
    expect(data?.serviceActions).toEqual([
      { code: 'DAY_ROAMER_ON', action: 'ADD', productOffering: { id: 'po-roaming-day-pass', name: 'Day Roamer' } },
      { code: 'DAY_ROAMER_OFF', action: 'DELETE', productOffering: { id: 'po-roaming-day-pass', name: 'Day Roamer' } },
    ]);
  });

  it('is one order, whoever sends the message how often, and ends by itself the next day (B5)', async () => {
    const before = (await mine()).customerOrders.totalCount;
    const messageId = randomUUID();
    const twice = await Promise.all([send(gateway, { messageId }), send(gateway, { messageId })]);
    const answers: Triggered['triggerServiceAction'][] = [...twice, await send(gateway, { messageId, code: 'day_roamer_on' })];
    expect(new Set(answers.map(({ process }) => process?.id)).size).toBe(1);
    expect(answers[2]).toMatchObject({ process: { result: { customerOrder: { id: expect.any(String) } } } });
    await until(['ACTIVE']);
    const { customerOrders, products } = await mine();
    expect(customerOrders.totalCount).toBe(before + 1);
    expect(customerOrders.nodes[0]?.parts).toMatchObject([
      { part: 1, items: expect.arrayContaining([{ id: 'action', action: 'ADD' }]) },
      { part: 2, state: 'ACKNOWLEDGED', items: [{ id: 'action:end', action: 'DELETE' }] },
    ]);
    const [pass] = await passes();
    const offerings = new Map(products.nodes.map(({ id, productOffering }) => [id, productOffering.id]));
    expect(pass?.relationships.map(({ product: { id } }) => offerings.get(id)).sort()).toEqual([
      'po-mobile-flex-m',
      'po-roaming-international',
    ]);

    // The clocks change in this night: a day on the wall has 23 hours.
    await moveClock(graph, { to: onWall('2027-03-28', '11:58') });
    await until(['ACTIVE']);
    await moveClock(graph, { to: onWall('2027-03-28', '12:05') });
    await until(['TERMINATED']);
  });

  it('can be ended before that by another word, and there must be one to end', async () => {
    const on = await send(customer, {});
    await until(['ACTIVE', 'TERMINATED']);
    const off = await send(customer, { code: 'DAY_ROAMER_OFF' });
    expect(off).toMatchObject({ process: { id: on.process?.id } });
    await until(['TERMINATED', 'TERMINATED']);
    const [order] = (await mine()).customerOrders.nodes;
    expect(order?.parts.map(({ items }) => items.map(({ id }) => id))).toEqual([expect.any(Array), ['action:end']]);
    await expect(send(customer, { code: 'DAY_ROAMER_OFF' })).resolves.toMatchObject({
      __typename: 'ServiceActionRejected',
      problems: [{ code: 'NO_SUCH_PRODUCT', path: ['input', 'code'] }],
    });
  });

  it("is for the caller's own lines; a foreign one looks like a missing one", async () => {
    const other = await createShopper(graph.execute).buyMobileLine();
    const stranger = createShopper(graph.execute, await customerHeaders(graph, other.result?.customer?.id ?? ''));
    const unknown = {
      __typename: 'ServiceActionRejected',
      problems: [{ code: 'UNKNOWN_LINE', path: ['input', 'line', 'msisdn'] }],
    };
    await expect(send(stranger, {})).resolves.toEqual(unknown);
    await expect(send(stranger, { line: { msisdn: '+491700000000' } })).resolves.toEqual(unknown);
    await expect(send(createShopper(graph.execute), {})).resolves.toEqual(unknown);
  });
});
