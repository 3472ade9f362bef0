import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BlockNumberDocument, NumberForAgentDocument } from '../../schema/operations/generated/agent-desktop.ts';
import {
  CreatePortOutCodeDocument,
  NumberAndSimDocument,
  PortInDocument,
  ReplaceSimDocument,
  RequestPortInDocument,
} from '../../schema/operations/generated/storefront.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { moveClock, onWall } from '../support/sandbox-clock.ts';
import { createShopper, somebodyWithPassport, type Shopper } from '../support/shopper.ts';
import { agentHeaders } from '../support/sign-in.ts';

const msisdn = '+4917712345678';
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph.close());

/** Buys a line whose number comes over; answers the ids of the products of its lines. */
const buy = async (shopper: Shopper) => {
  const cart = await shopper.fill(await shopper.createCart(), [
    { addItem: { id: 'plan', productOfferingId: 'po-mobile-start-m' } },
    { addItem: { id: 'sim', productOfferingId: 'po-esim', relationships: [{ type: 'RELIES_ON', itemId: 'plan' }] } },
  ]);
  const donor = { operator: 'Fjord Mobile', authorizationCode: '482915', holder: 'Ada Lindqvist' };
  const line = { cartId: cart.id, cartItemId: 'plan', simCartItemId: 'sim', withTemporaryNumber: false };
  const input = { idempotencyKey: randomUUID(), ...line, msisdn, donor, wantedDate: inDays(5) };
  const requested = (await shopper.send(RequestPortInDocument, { input })).data?.requestPortIn;
  if (requested?.__typename !== 'PortInSuccess') throw new Error(JSON.stringify(requested));
  const process = await shopper.checkout(shopper.checkoutInput(cart, { customer: { new: somebodyWithPassport() } }));
  if (process.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(process, null, 2));
  const { result } = await shopper.until(process.id, 'COMPLETED');
  const { data } = await shopper.send<{ productOrder: { items: { id: string; product: { id: string } }[] } }>(
    `{ productOrder(id: "${result?.productOrder.id}") { id items { id ... on AddOrderItem { product { ... on ProductRef { id } } } } } }`,
  );
  const productOf = (item: string) => data?.productOrder.items.find(({ id }) => id === item)?.product.id ?? '';
  return { portInId: requested.portIn.id, plan: productOf('plan'), sim: productOf('sim') };
};

const resourcesOf = async (shopper: Shopper, productId: string) =>
  (await shopper.send(NumberAndSimDocument, { productId })).data?.product;

describe('a shopper with a number of another operator', () => {
  it('buys a line with it, has it on the day, and may take it along again (E6, E7)', async () => {
    const shopper = createShopper(graph.execute);
    const { portInId, plan, sim } = await buy(shopper);
    await expect(resourcesOf(shopper, plan)).resolves.toMatchObject({
      status: 'ACTIVE',
      portIn: { id: portInId, state: 'SCHEDULED', msisdn },
      resources: [],
    });
    await moveClock(graph, { to: onWall(inDays(6)) });
    const deadline = Date.now() + 15_000;
    for (let state = ''; state !== 'COMPLETED' && Date.now() < deadline;) {
      await wait(50);
      state = (await shopper.send(PortInDocument, { id: portInId })).data?.portIn?.state ?? '';
    }
    const line = await resourcesOf(shopper, plan);
    expect(line).toMatchObject({
      portIn: { state: 'COMPLETED' },
      resources: [{ value: msisdn, state: 'ASSIGNED', portedIn: true }],
    });
    const [esim] = (await resourcesOf(shopper, sim))?.resources ?? [];
    expect(esim).toMatchObject({ simType: 'ESIM', profileState: 'RELEASED', pairedMsisdn: { value: msisdn } });
    expect(esim).toHaveProperty('activationCode', expect.stringMatching(/^LPA:1\$/));

    const input = { idempotencyKey: randomUUID(), msisdn };
    const replaced = (await shopper.send(ReplaceSimDocument, { input })).data?.replaceSim;
    expect(replaced).toMatchObject({ __typename: 'ReplaceSimSuccess', iccid: { simType: 'ESIM' } });
    const code = (await shopper.send(CreatePortOutCodeDocument, { input })).data?.createPortOutCode;
    expect(code).toMatchObject({ __typename: 'PortOutCode', msisdn });
  });

  it('is served by an agent who sees the number and why it is out of use, but no activation code (E6)', async () => {
    const agent = createShopper(graph.execute, await agentHeaders(graph));
    const number = await agent.freeNumber();
    const input = { idempotencyKey: randomUUID(), msisdn: number, reason: 'For the hotline.' };
    await agent.send(BlockNumberDocument, { input });
    const { data } = await agent.send(NumberForAgentDocument, { value: number });
    expect(data?.msisdn).toMatchObject({ state: 'BLOCKED', agentReason: 'For the hotline.', product: null });
  });
});
