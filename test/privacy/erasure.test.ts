import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AddCustomerMemberDocument,
  CreateBillingAccountDocument,
  CreateCustomerDocument,
  CreateOrganizationDocument,
} from '../../schema/operations/generated/agent-desktop.ts';
import {
  AddContactMediumDocument,
  ErasureDocument,
  ExportPersonalDataDocument,
  RequestErasureDocument,
} from '../../schema/operations/generated/storefront.ts';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { createShopper, somebodyWithPassport, type Shopper } from '../support/shopper.ts';
import { findEverywhere } from './every-column.ts';

const agent: Viewer = { role: 'agent', tenant: 'sample', subject: 'agent-1' };
const customerViewer = (customerId: string): Viewer => ({
  role: 'customer',
  tenant: 'sample',
  subject: `customer:${customerId}`,
  customerId,
});

const afterwards = `query ($id: ID!) { customer(id: $id) { id name status party { ... on Individual { id givenName familyName birthDate contactMedia { emailAddress } } }
  customerOrders { nodes { id state } } products(status: [ACTIVE, TERMINATED]) { nodes { id status } }
  billingAccounts { id payments { id status amount { value } } } } }`;
interface Afterwards {
  customer: {
    name: string;
    status: string;
    party: { id: string; givenName: string; familyName: string; birthDate: string | null; contactMedia: object[] };
    customerOrders: { nodes: { state: string }[] };
    products: { nodes: { status: string }[] };
    billingAccounts: { payments: { status: string }[] }[];
  };
}

let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph.close());

const as = (viewer?: Viewer) => createShopper(graph.execute, {}, viewer);
const request = async (shopper: Shopper, partyId: string, idempotencyKey: string = randomUUID()) => {
  const { data } = await shopper.send(RequestErasureDocument, { input: { idempotencyKey, partyId } });
  return data?.requestErasure;
};
const exported = async (shopper: Shopper, partyId: string) =>
  (await shopper.send(ExportPersonalDataDocument, { partyId })).data?.exportPersonalData;
const read = async (customerId: string) => {
  const { data } = await as(agent).send<Afterwards>(afterwards, { id: customerId });
  if (!data) throw new Error('No data.');
  return data.customer;
};

/** Somebody whom no other text resembles, with a line that was bought and paid. */
const given = async () => {
  const tag = randomUUID().slice(0, 8);
  const { individual } = somebodyWithPassport();
  const address = { ...individual.address, street: `Quittengasse ${tag}` };
  const person = { ...individual, givenName: `Zuzanna${tag}`, familyName: `Quaxwitz${tag}`, address };
  const shopper = as();
  const process = await shopper.checkout(
    shopper.checkoutInput(await shopper.readyCart(), { customer: { new: { individual: person } } }),
  );
  if (process.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(process));
  const { result } = await shopper.until(process.id, 'COMPLETED');
  const customerId = result?.customer?.id ?? '';
  const { party } = await read(customerId);
  const account = { idempotencyKey: randomUUID(), customerId, name: `${person.givenName}'s second line` };
  await shopper.send(CreateBillingAccountDocument, { input: account });
  const words = [
    person.givenName,
    person.familyName,
    person.email,
    person.phoneNumber,
    person.identification.identificationId,
    address.street,
  ];
  // The token of the cart opens what it led to, but not this.
  const guestKey = createHash('sha256').update(String(shopper.caller.headers['x-cart-token'])).digest('hex');
  return { customerId, partyId: party.id, words, owner: as(customerViewer(customerId)), guest: shopper, guestKey };
};

const endAll = async (owner: Shopper, customerId: string) => {
  const { data } = await owner.send<{ me: { products: { nodes: { id: string }[] } } }>(
    '{ me { id products(status: [ACTIVE]) { nodes { id } } } }',
  );
  const products = data?.me.products.nodes ?? [];
  const cart = await owner.fill(
    await owner.createCart(),
    products.map(({ id }, index) => ({ terminateProduct: { id: `end${String(index)}`, productId: id } })),
  );
  const process = await owner.checkout(owner.checkoutInput(cart, { customer: { existing: { customerId } } }));
  if (process.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(process));
  await owner.until(process.id, 'COMPLETED');
};

describe('the data of a person', () => {
  it('are exported whole, by subgraph, for the person and agents; to others there is nobody', async () => {
    const { partyId, words, owner, guest, guestKey } = await given();
    for (const shopper of [owner, as(agent)]) {
      const { sections } = (await exported(shopper, partyId)) ?? { sections: [] };
      expect(sections.map(({ subgraph }) => subgraph)).toEqual(['party', 'cart', 'checkout', 'order', 'inventory']);
      const text = JSON.stringify(sections);
      for (const word of words) expect(text).toContain(word);
      const data = Object.assign({}, ...sections.map((section) => section.data)) as Record<string, object[]>;
      expect(data).toMatchObject({
        customers: [{}],
        customerOrders: [{}],
        products: [{}, {}, {}],
        payments: [{ status: 'CAPTURED' }],
      });
    }
    const signedIn = customerViewer(randomUUID());
    for (const shopper of [as(signedIn), as({ ...signedIn, guestKey })]) {
      expect(await exported(shopper, partyId)).toBeNull();
      expect(await request(shopper, partyId)).toMatchObject({ problems: [{ code: 'UNKNOWN_PARTY' }] });
    }
    for (const shopper of [guest, as({ ...agent, role: 'reviewer' })]) {
      await expect(exported(shopper, partyId)).rejects.toThrow('FORBIDDEN');
      await expect(request(shopper, partyId)).rejects.toThrow('FORBIDDEN');
    }
    expect(await exported(as(agent), randomUUID())).toBeNull();
    expect(await exported(as(agent), 'no id')).toBeNull();
  });

  it('are not erased while products are in service: what is open is said, and the customer stays one', async () => {
    const { partyId, customerId, words, owner } = await given();
    const answer = await request(owner, partyId);
    expect(answer).toMatchObject({
      __typename: 'ErasureBlockedError',
      code: 'ERASURE_BLOCKED',
      blockers: [{ kind: 'ACTIVE_PRODUCT' }],
    });
    expect(await read(customerId)).toMatchObject({ status: 'ACTIVE', name: `${words[0] ?? ''} ${words[1] ?? ''}` });
  });

  it('are in no column of any table once they were erased; orders, payments and products are, and can be read', async () => {
    const { partyId, customerId, words, owner } = await given();
    await endAll(owner, customerId);
    expect(await findEverywhere(graph.databaseUrl, words)).not.toEqual([]);
    const before = await read(customerId);

    const key = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => request(owner, partyId, key)));
    expect(answers[0]).toMatchObject({ __typename: 'RequestErasureSuccess', erasure: { state: 'DONE' } });
    expect(answers).toEqual([answers[0], answers[0], answers[0]]);
    expect(await findEverywhere(graph.databaseUrl, words)).toEqual([]);
    const signs = await findEverywhere(graph.databaseUrl, [`customer:${customerId}`]);
    expect(signs.filter((sign) => /^cart\.(shopping_cart|cart_item|cart_change)\./.test(sign))).toEqual([]);

    const after = await read(customerId);
    expect(after).toMatchObject({
      name: 'Erased person',
      status: 'CLOSED',
      party: { id: partyId, birthDate: null, contactMedia: [] },
    });
    for (const kept of ['customerOrders', 'products', 'billingAccounts'] as const) expect(after[kept]).toEqual(before[kept]);
    // Asked again, it is the same erasure; and it is seen by whoever asked for it.
    const again = await request(as(agent), partyId);
    if (again?.__typename !== 'RequestErasureSuccess') throw new Error(JSON.stringify(again));
    expect(again).toEqual(answers[0]);
    const { id } = again.erasure;
    expect((await owner.send(ErasureDocument, { id })).data?.erasure).toMatchObject({ state: 'DONE' });
    expect((await as().send(ErasureDocument, { id })).data?.erasure).toBeNull();

    // Nobody builds on what was erased, also not with a token from before.
    const once = () => ({ idempotencyKey: randomUUID() });
    const themself = as({ role: 'customer', tenant: 'sample', subject: 'from-before', partyId });
    const organization = {
      tradingName: 'Nordwind',
      vatId: 'DE811569869',
      email: 'office@nordwind.example',
      address: { street: 'Kai 2', postCode: '20457', city: 'Hamburg', country: 'DE' },
    };
    const { data: company } = await as(agent).send(CreateOrganizationDocument, { input: { ...once(), organization } });
    const organizationId =
      company?.createOrganization.__typename === 'CreatePartySuccess' ? company.createOrganization.party.id : '';
    const { data: business } = await as(agent).send(CreateCustomerDocument, { input: { ...once(), partyId: organizationId } });
    const companyId = business?.createCustomer.__typename === 'CreateCustomerSuccess' ? business.createCustomer.customer.id : '';
    const member = { ...once(), customerId: companyId, partyId, role: 'BUYER' as const };
    const builds = [
      (
        await themself.send(AddContactMediumDocument, {
          input: { ...once(), partyId, preferred: false, medium: { emailAddress: 'ada@example.com' } },
        })
      ).data?.addContactMedium,
      (await as(agent).send(CreateCustomerDocument, { input: { ...once(), partyId } })).data?.createCustomer,
      (await as(agent).send(AddCustomerMemberDocument, { input: member })).data?.addCustomerMember,
    ];
    for (const answer of builds) expect(answer).toMatchObject({ __typename: 'PartyRejected', problems: [{ code: 'ERASURE' }] });
  });
});
