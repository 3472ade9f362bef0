import { randomInt, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CloseBillingAccountDocument, CreateBillingAccountDocument } from '../../schema/operations/generated/agent-desktop.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { createShopper, type OpenCart } from '../support/shopper.ts';
import { customerHeaders } from '../support/sign-in.ts';

const fibre = { addItem: { id: 'fibre', productOfferingId: 'po-fibre-250' } };
const television = { addItem: { id: 'tv', productOfferingId: 'po-tv-start' } };

const company = (tradingName: string, more: { parentOrganizationId?: string } = {}) => ({
  organization: {
    tradingName,
    vatId: `DE${randomInt(1e8, 1e9)}`,
    email: 'office@nordwind.example',
    phoneNumber: '+4940123456',
    address: { street: 'Kai 2', postCode: '20457', city: 'Hamburg', country: 'DE' },
    ...more,
  },
});

interface Company {
  customer: {
    id: string;
    status: string;
    party: { __typename: string; id: string; tradingName: string; parent: { id: string } | null; children: { id: string }[] };
    billingAccounts: { id: string }[];
    products: { nodes: { billingAccount: { id: string } | null }[] };
  };
}

const companyDocument = `query ($id: ID!) { customer(id: $id) { id status billingAccounts { id }
  party { __typename id ... on Organization { tradingName parent { id } children { id } } }
  products { nodes { id billingAccount { id } } } } }`;

describe('a business buys', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startGraph();
  });
  afterAll(() => graph.close());

  const agent = () => createShopper(graph.execute, {}, { role: 'agent', tenant: 'sample', subject: 'agent-1' });
  const signedIn = (customerId: string) =>
    createShopper(graph.execute, {}, { role: 'customer', tenant: 'sample', subject: customerId, customerId });

  const seenBy = async (shopper: ReturnType<typeof agent>, id: string) => {
    const { data } = await shopper.send<Company>(companyDocument, { id });
    if (!data) throw new Error('No data.');
    return data.customer;
  };

  /** A cart that was filled before anybody signed in; it is nobody's yet. */
  const withCartOf = async (customerId: string) => {
    const before = createShopper(graph.execute);
    const cart = await before.fill(await before.createCart(), [fibre]);
    const headers = { ...(await customerHeaders(graph, customerId)), ...before.caller.headers };
    return { shopper: createShopper(graph.execute, headers), cart };
  };

  const buy = async (shopper: ReturnType<typeof agent>, input: object, given?: OpenCart) => {
    const cart = given ?? (await shopper.fill(await shopper.createCart(), [fibre]));
    const answer = await shopper.checkout(shopper.checkoutInput(cart, input));
    if (answer.__typename !== 'CheckoutProcess') return { answer, customerId: '' };
    const { result } = await shopper.until(answer.id, 'COMPLETED');
    return { answer, customerId: result?.customer?.id ?? '' };
  };

  const headquarters = async () => {
    const { customerId } = await buy(createShopper(graph.execute), { customer: { new: company('Nordwind Holding') } });
    return seenBy(agent(), customerId);
  };

  it('and becomes a customer with its organization, as a person does', async () => {
    expect(await headquarters()).toMatchObject({
      status: 'ACTIVE',
      party: { __typename: 'Organization', tradingName: 'Nordwind Holding', parent: null },
      billingAccounts: [{}],
    });
  });

  it('for a daughter whose bills the parent organization pays (A10)', async () => {
    const parent = await headquarters();
    const [account] = parent.billingAccounts;
    const customer = { new: company('Nordwind Ost', { parentOrganizationId: parent.party.id }) };
    const { shopper, cart } = await withCartOf(parent.id);
    const { customerId } = await buy(
      shopper,
      { customer, lines: [{ cartItemId: 'fibre', billingAccountId: account?.id }] },
      cart,
    );
    const daughter = await seenBy(agent(), customerId);
    expect(daughter.party.parent).toEqual({ id: parent.party.id });
    expect(daughter.products.nodes.map(({ billingAccount }) => billingAccount)).toEqual([account]);
    expect((await seenBy(agent(), parent.id)).party.children).toEqual([{ id: daughter.party.id }]);

    const close = { input: { idempotencyKey: randomUUID(), billingAccountId: account?.id ?? '' } };
    const { data } = await agent().send(CloseBillingAccountDocument, close);
    expect(data?.closeBillingAccount).toMatchObject({
      problems: [{ code: 'BILLING_ACCOUNT_IN_USE' }, { code: 'LAST_BILLING_ACCOUNT' }],
    });

    const itself = signedIn(customerId);
    const both = await itself.fill(await itself.createCart(), [fibre, television]);
    const lines = [{ cartItemId: 'tv', billingAccountId: account?.id }];
    const later = await buy(itself, { customer: { existing: { customerId } }, lines }, both);
    expect(later.answer.__typename).toBe('CheckoutProcess');
    const payers = (await seenBy(agent(), customerId)).products.nodes.map(({ billingAccount }) => billingAccount?.id);
    expect(payers.filter((id) => id === account?.id)).toHaveLength(2);
    expect(new Set(payers)).toEqual(new Set([account?.id, daughter.billingAccounts[0]?.id]));
    expect((await seenBy(signedIn(customerId), customerId)).party.parent).toBeNull();
  });

  it('and an account is not closed while an order that is still to begin will be paid by it (E13)', async () => {
    const { id: customerId } = await headquarters();
    const { data } = await agent().send(CreateBillingAccountDocument, { input: { idempotencyKey: randomUUID(), customerId } });
    const opened = data?.createBillingAccount;
    const billingAccountId = opened?.__typename === 'CreateBillingAccountSuccess' ? opened.billingAccount.id : '';
    const itself = signedIn(customerId);
    const cart = await itself.fill(await itself.createCart(), [fibre]);
    const instant = new Date(Date.now() + 30 * 86_400_000).toISOString();
    const lines = [{ cartItemId: 'fibre', billingAccountId, requestedStartDate: { instant } }];
    const placed = await itself.checkout(itself.checkoutInput(cart, { customer: { existing: { customerId } }, lines }));
    expect(placed.__typename).toBe('CheckoutProcess');
    const close = await itself.send(CloseBillingAccountDocument, { input: { idempotencyKey: randomUUID(), billingAccountId } });
    expect(close.data?.closeBillingAccount).toMatchObject({ problems: [{ code: 'BILLING_ACCOUNT_IN_USE' }] });
  });

  it('and nobody names a parent organization that is not theirs; an unknown one looks the same', async () => {
    const parent = await headquarters();
    const stranger = await headquarters();
    const problemsOf = async (shopper: ReturnType<typeof agent>, parentOrganizationId: string, cart?: OpenCart) => {
      const { answer } = await buy(shopper, { customer: { new: company('Nordwind Süd', { parentOrganizationId }) } }, cart);
      return answer.__typename === 'CheckoutRejected' ? answer.problems : answer.__typename;
    };
    const unknown = [{ code: 'UNKNOWN_ORGANIZATION', path: expect.arrayContaining(['parentOrganizationId']) }];
    const { shopper, cart } = await withCartOf(stranger.id);
    expect(await problemsOf(shopper, parent.party.id, cart)).toMatchObject(unknown);
    expect(await problemsOf(shopper, parent.party.id, cart)).toEqual(await problemsOf(shopper, randomUUID(), cart));
    expect(await problemsOf(createShopper(graph.execute), parent.party.id)).toMatchObject(unknown);
    expect(await problemsOf(agent(), parent.party.id)).toBe('CheckoutProcess');
  });
});
