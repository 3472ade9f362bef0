import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CreateBillingAccountDocument,
  CreateCustomerDocument,
  CreateIndividualDocument,
  Customer360Document,
  FindDocument,
} from '../../schema/operations/generated/agent-desktop.ts';
import { CreateCartDocument } from '../../schema/operations/generated/storefront.ts';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { agentHeaders, customerHeaders } from '../support/sign-in.ts';
import { ada, createShopper, mobileLine, somebodyNew, type Shopper } from '../support/shopper.ts';

describe('an agent serves a customer', () => {
  let graph: TestGraph;
  let agent: Shopper;
  beforeAll(async () => {
    graph = await startGraph();
    agent = createShopper(graph.execute, await agentHeaders(graph));
  });
  afterAll(() => graph.close());

  async function createCustomer() {
    const { individual } = somebodyNew('', { givenName: 'Grace' });
    const { data: party } = await agent.send(CreateIndividualDocument, { input: { idempotencyKey: randomUUID(), individual } });
    if (party?.createIndividual.__typename !== 'CreatePartySuccess') throw new Error(JSON.stringify(party));
    const input = { idempotencyKey: randomUUID(), partyId: party.createIndividual.party.id };
    const answers = await Promise.all([1, 2].map(() => agent.send(CreateCustomerDocument, { input })));
    const [first, second] = answers.map(({ data }) => data?.createCustomer);
    expect(second).toEqual(first);
    if (first?.__typename !== 'CreateCustomerSuccess') throw new Error(JSON.stringify(first));
    return { customer: first.customer, email: individual.email };
  }

  it('creates a party, makes it a customer with its accounts and adds a billing account, each once per key (E14)', async () => {
    const { customer } = await createCustomer();
    expect(customer).toMatchObject({ accounts: [{}], billingAccounts: [{}] });

    const input = { idempotencyKey: randomUUID(), customerId: customer.id, name: 'Second home' };
    const one = await agent.send(CreateBillingAccountDocument, { input });
    const again = await agent.send(CreateBillingAccountDocument, { input });
    expect(one.data?.createBillingAccount).toMatchObject({ billingAccount: { customer: { id: customer.id } } });
    expect(again.data).toEqual(one.data);
  });

  it('finds the customer by e-mail and sees all of them', async () => {
    const { customer, email } = await createCustomer();
    const { data: found } = await agent.send(FindDocument, { text: email });
    expect(found?.searchParties.nodes).toMatchObject([{ matchedOn: ['EMAIL'], party: { customers: [{ id: customer.id }] } }]);

    const { data } = await agent.send(Customer360Document, { id: customer.id });
    expect(data?.customer).toMatchObject({
      party: { name: 'Grace Lindqvist' },
      products: { nodes: [] },
      customerOrders: { nodes: [] },
    });
  });

  it('checks out for the customer with the mutation the storefront uses, and sees all of them in 11 statements (A4, A5, M6)', async () => {
    const { customer } = await createCustomer();
    const { data } = await agent.send(CreateCartDocument, {
      input: { idempotencyKey: randomUUID(), customerId: customer.id, channel: 'callCenter' },
    });
    if (data?.createCart.__typename !== 'CreateCartSuccess') throw new Error(JSON.stringify(data));
    expect(data.createCart.accessToken).toBeNull();
    const cart = await agent.fill(data.createCart.cart, mobileLine);
    await agent.lease(cart);

    const process = await agent.checkout(agent.checkoutInput(cart, { customer: { existing: { customerId: customer.id } } }));

    if (process.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(process));
    await agent.until(process.id, 'COMPLETED');
    const { data: after } = await agent.send(Customer360Document, { id: customer.id });
    expect(after?.customer?.products.nodes.map(({ __typename }) => __typename).sort()).toEqual([
      'MobileLine',
      'RoamingOption',
      'SimCard',
    ]);
    expect(after?.customer?.status).toBe('ACTIVE');

    const all = () => agent.send(Customer360Document, { id: customer.id });
    const { statements } = await countStatements(all);
    for (const name of ['Second home', 'Office']) {
      await agent.send(CreateBillingAccountDocument, { input: { idempotencyKey: randomUUID(), customerId: customer.id, name } });
    }
    expect((await countStatements(all)).statements).toHaveLength(statements.length);
    expect(statements).toHaveLength(11);
  });

  it('is what a customer is not: a customer finds nobody and creates nothing', async () => {
    const { customer } = await createCustomer();
    const shopper = createShopper(graph.execute, await customerHeaders(graph, customer.id));
    const found = await graph.execute(FindDocument, { text: 'example.com' }, shopper.caller);
    expect(found.data?.searchParties?.nodes ?? []).toEqual([]);
    const created = await graph.execute(
      CreateIndividualDocument,
      { input: { idempotencyKey: randomUUID(), individual: ada.individual } },
      shopper.caller,
    );
    expect(created.data?.createIndividual?.__typename).not.toBe('CreatePartySuccess');
  });
});
