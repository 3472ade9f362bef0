import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { moveClock } from '../support/sandbox-clock.ts';
import { createShopper } from '../support/shopper.ts';
import { customer, reviewer } from './party-world.ts';

interface Contract {
  id: string;
  status: string;
  terminatesOn: string | null;
  period: { startDateTime: string; endDateTime: string };
  items: { product: { id: string; __typename: string; status: string; upcoming: { action: string; date: string }[] } }[];
  requests: { state: string; customerOrder: { id: string; parts: { state: string }[] } | null }[];
}

const CONTRACTS = `query ($id: ID!) { customer(id: $id) { agreements { nodes { id status terminatesOn period { startDateTime endDateTime }
  items { product { id __typename status upcoming { action date } } }
  requests { state ... on CancelAgreementRequest { customerOrder { id parts { state } } } } } } } }`;
const AGREEMENT_OF = `query ($id: ID!) { product(id: $id) { agreement { id } agreements { id } } }`;
const CANCEL = `mutation ($input: RequestAgreementCancellationInput!) { requestAgreementCancellation(input: $input) { __typename
  ... on RequestAgreementCancellationSuccess { request { id state } } } }`;
const REQUEST = `query ($id: ID!) { agreementRequest(id: $id) { state } }`;
const DECIDE = `mutation ($input: DecideRequestInput!) { decideAgreementRequest(input: $input) { __typename
  ... on AgreementRequestSuccess { request { state effectiveAt } } } }`;

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.close());

const ask = async <T>(viewer: Viewer, document: string, variables: object): Promise<T> => {
  const { data, errors } = await graph.execute(document, variables, { viewer });
  if (errors) throw new Error(JSON.stringify(errors, null, 2));
  return data as T;
};

async function until<T>(look: () => Promise<T>, reached: (found: T) => boolean): Promise<T> {
  for (const deadline = Date.now() + 30_000; ;) {
    const found = await look();
    if (reached(found)) return found;
    if (Date.now() > deadline) throw new Error(`Not reached: ${JSON.stringify(found, null, 2)}`);
    await wait(100);
  }
}

/** Buys a line for a minimum term of 24 months. */
async function buyWithTerm() {
  const shopper = createShopper(graph.execute);
  const input = shopper.checkoutInput(await shopper.readyCart(), { lines: [{ cartItemId: 'plan', term: '24 months' }] });
  const process = await shopper.checkout(input);
  if (process.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(process, null, 2));
  const { result } = await shopper.until(process.id, 'COMPLETED');
  return result?.customer?.id ?? '';
}

describe('a line with a minimum term', () => {
  it('comes with its contract; the customer asks to end it, a reviewer accepts, and at its end the product ends (D1 to D3, D6)', async () => {
    const customerId = await buyWithTerm();
    const viewer = customer(customerId);
    const contracts = async () =>
      (await ask<{ customer: { agreements: { nodes: Contract[] } } }>(viewer, CONTRACTS, { id: customerId })).customer.agreements
        .nodes;

    const [contract, ...others] = await contracts();
    expect(others).toEqual([]);
    expect(contract).toMatchObject({ status: 'ACTIVE', items: [{ product: { __typename: 'MobileLine', status: 'ACTIVE' } }] });
    const { id: agreementId, period } = contract!;
    const months = (date: string) => new Date(date).getFullYear() * 12 + new Date(date).getMonth();
    expect(months(period.endDateTime) - months(period.startDateTime)).toBe(24);
    const productId = contract!.items[0]!.product.id;
    expect(await ask(viewer, AGREEMENT_OF, { id: productId })).toEqual({
      product: { agreement: { id: agreementId }, agreements: [{ id: agreementId }] },
    });

    const input = { idempotencyKey: randomUUID(), agreementId, reason: 'I move abroad.' };
    const { requestAgreementCancellation: asked } = await ask<{
      requestAgreementCancellation: { request: { id: string; state: string } };
    }>(viewer, CANCEL, { input });
    const { id: requestId } = asked.request;
    const stateOf = async () =>
      (await ask<{ agreementRequest: { state: string } }>(viewer, REQUEST, { id: requestId })).agreementRequest;
    await until(stateOf, ({ state }) => state === 'IN_REVIEW');
    const decision = { idempotencyKey: randomUUID(), requestId, accept: true, reason: 'In time.' };
    expect(await ask(reviewer, DECIDE, { input: decision })).toMatchObject({
      decideAgreementRequest: { request: { state: 'ACCEPTED', effectiveAt: period.endDateTime } },
    });

    const planned = await until(contracts, ([one]) => (one?.items[0]?.product.upcoming.length ?? 0) > 0);
    expect(planned[0]).toMatchObject({
      status: 'TERMINATING',
      terminatesOn: period.endDateTime,
      items: [{ product: { status: 'ACTIVE', upcoming: [{ action: 'DELETE', date: period.endDateTime }] } }],
    });

    await moveClock(graph, { to: { instant: period.endDateTime } });
    const ended = await until(
      contracts,
      ([one]) => one?.status === 'TERMINATED' && one.items[0]?.product.status === 'TERMINATED',
    );
    expect((await until(stateOf, ({ state }) => state === 'DONE')).state).toBe('DONE');
    expect(ended[0]?.requests).toMatchObject([{ customerOrder: { id: expect.any(String) } }]);
  });

  it('without one has no contract', async () => {
    const { result } = await createShopper(graph.execute).buyMobileLine();
    const customerId = result?.customer?.id ?? '';
    expect(await ask(customer(customerId), CONTRACTS, { id: customerId })).toEqual({ customer: { agreements: { nodes: [] } } });
  });
});
