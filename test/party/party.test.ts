import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import {
  agent,
  anna,
  bearer,
  customer,
  nordwind,
  reviewer,
  service,
  startParty,
  stranger,
  type Answer,
  type CustomerData,
  type PartyWorld,
} from './party-world.ts';

let world: PartyWorld;
beforeAll(async () => {
  world = await startParty();
});
afterAll(() => world.stop());

const createIndividual = (individual: object, idempotencyKey: string = randomUUID()) =>
  world.ask<Answer>(agent, 'createIndividual', { input: { idempotencyKey, individual } });
const createCustomer = (partyId: string | undefined, idempotencyKey: string = randomUUID()) =>
  world.ask<Answer>(agent, 'createCustomer', { input: { idempotencyKey, partyId } });
const createBillingAccount = (viewer: typeof agent, customerId: string, input: object = {}) =>
  world.ask<Answer>(viewer, 'createBillingAccount', { input: { idempotencyKey: randomUUID(), customerId, ...input } });

interface Page {
  totalCount: number;
  nodes: { matchedOn: string[]; party: { id: string; name: string; customers: { id: string }[] } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}
const search = (text: string, page: object = {}) => world.ask<Page>(agent, 'searchParties', { text, ...page });

describe('an agent', () => {
  it('creates a person, then makes the person a customer (A8)', async () => {
    const { party } = await createIndividual(anna);
    const { customer: created } = await createCustomer(party?.id);
    expect(created).toMatchObject({
      name: 'Anna Müller',
      status: 'PROSPECTIVE',
      party: { id: party?.id },
      accounts: [{}],
      billingAccounts: [{}],
    });
    expect(await world.ask(agent, 'individual', { id: party?.id })).toMatchObject({ customers: [{ id: created?.id }] });
  });

  it('creates an organization', async () => {
    const { party } = await world.ask<Answer>(agent, 'createOrganization', {
      input: { idempotencyKey: randomUUID(), organization: nordwind },
    });
    expect(party).toMatchObject({ __typename: 'Organization', name: 'Nordwind GmbH', customers: [] });
    expect(await world.ask(agent, 'organization', { id: party?.id })).toMatchObject({ vatId: 'DE123456789' });
    expect(await world.ask(agent, 'individual', { id: party?.id })).toBeNull();
  });

  it('creates once per key, four calls at once included', async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 4 }, () => createIndividual(anna, key)));
    expect(new Set(answers.map(({ party }) => party?.id)).size).toBe(1);
    expect(await createIndividual({ ...anna, givenName: 'Hanna' }, key)).toMatchObject({
      __typename: 'IdempotencyConflictError',
    });
    const customers = await Promise.all(
      Array.from({ length: 4 }, () => createCustomer(answers[0]?.party?.id, `${key} customer`)),
    );
    expect(new Set(customers.map((answer) => answer.customer?.id)).size).toBe(1);
  });

  it('hears of all that is missing at once, at the path it was to be sent', async () => {
    const answer = await createIndividual({ givenName: 'Anna', email: 'nowhere' });
    expect(answer.problems?.map(({ code, path }) => `${path.join('.')} ${code}`)).toEqual([
      'input.individual.familyName MISSING_VALUE',
      'input.individual.birthDate MISSING_VALUE',
      'input.individual.email INVALID_VALUE',
      'input.individual.address.street MISSING_VALUE',
      'input.individual.address.postCode MISSING_VALUE',
      'input.individual.address.city MISSING_VALUE',
      'input.individual.address.country MISSING_VALUE',
    ]);
  });

  it('cannot make an unknown party a customer', async () => {
    for (const id of [randomUUID(), 'no id', '\0']) {
      expect(await createCustomer(id)).toMatchObject({ problems: [{ code: 'UNKNOWN_PARTY', path: ['input', 'partyId'] }] });
    }
  });

  it('is the only one who creates parties and searches', async () => {
    for (const viewer of [stranger, customer(randomUUID())]) {
      const input = { idempotencyKey: randomUUID(), individual: anna };
      expect((await world.send(viewer, 'createIndividual', { input })).errors?.[0]?.extensions).toMatchObject({
        code: 'FORBIDDEN',
      });
      expect((await world.send(viewer, 'searchParties', { text: 'anna' })).errors?.[0]?.extensions).toMatchObject({
        code: 'FORBIDDEN',
      });
    }
  });
});

describe('a reviewer', () => {
  it('reads every customer and changes none', async () => {
    const { customer: made } = await world.given();
    expect(await world.ask(reviewer, 'customer', { id: made.id })).toMatchObject({ id: made.id });
    await expect(createBillingAccount(reviewer, made.id)).rejects.toThrow('Only for');
    const input = { idempotencyKey: randomUUID(), partyId: made.party.id };
    expect((await world.send(reviewer, 'createCustomer', { input })).errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
    });
    const { billingAccounts } = await world.ask<CustomerData>(agent, 'customer', { id: made.id });
    expect(billingAccounts).toHaveLength(1);
  });
});

describe('text', () => {
  it('comes back as it was given, whatever characters it has', async () => {
    const familyName = `O'Hara \\'; drop table ? ?? :name $1 "x" {} 😀`;
    const individual = { ...anna, familyName, address: { ...anna.address, street: familyName } };
    const { party } = await createIndividual(individual, familyName);
    expect(party).toMatchObject({ familyName, contactMedia: [{}, {}, { street: familyName }] });
    const { customer: made } = await createCustomer(party?.id);
    expect((await search(`anna ${familyName}`)).nodes).toMatchObject([{ party: { customers: [{ id: made?.id }] } }]);
  });
});

describe('who sees a customer', () => {
  it('the customer, staff, and to others customer, party and accounts are all absent', async () => {
    const { customer: made } = await world.given();
    const ids = { party: made.party.id, account: made.accounts[0]?.id, billing: made.billingAccounts[0]?.id };
    const references = [
      { __typename: 'Customer', id: made.id },
      { __typename: 'Individual', id: ids.party },
      { __typename: 'PartyAccount', id: ids.account },
      { __typename: 'BillingAccount', id: ids.billing },
    ];
    for (const viewer of [customer(made.id), agent, service]) {
      expect(await world.ask(viewer, 'customer', { id: made.id })).toMatchObject({ id: made.id });
      expect(await world.ask(viewer, 'individual', { id: ids.party })).toMatchObject({ id: ids.party });
      expect(await world.ask(viewer, 'billingAccount', { id: ids.billing })).toMatchObject({ customer: { id: made.id } });
      expect(await world.ask(viewer, 'references', { references })).toEqual(references);
    }
    for (const viewer of [customer(randomUUID()), stranger, bearer('x')]) {
      expect(await world.ask(viewer, 'customer', { id: made.id })).toBeNull();
      expect(await world.ask(viewer, 'individual', { id: ids.party })).toBeNull();
      expect(await world.ask(viewer, 'billingAccount', { id: ids.billing })).toBeNull();
      expect(await world.ask(viewer, 'references', { references })).toEqual([null, null, null, null]);
    }
  });

  it('`me` is the signed-in customer and nobody else', async () => {
    const { customer: made } = await world.given();
    expect(await world.ask(customer(made.id), 'me')).toEqual({ id: made.id, name: 'Anna Müller' });
    for (const viewer of [customer(randomUUID()), agent, stranger]) expect(await world.ask(viewer, 'me')).toBeNull();
  });

  it('service fields do not exist for anybody else', async () => {
    for (const viewer of [agent, stranger, customer(randomUUID())]) {
      const calls = [
        world.send(viewer, 'onboardCustomer', { input: { processId: 'p', customer: { individual: anna } } }),
        world.send(viewer, 'offboardCustomer', { processId: 'p' }),
        world.send(viewer, 'activateCustomer', { customerId: 'c' }),
        world.send(viewer, 'checkNewCustomer', { customer: { individual: anna } }),
      ];
      for (const { errors } of await Promise.all(calls)) expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});

describe('a billing account', () => {
  it('is opened by the customer, one more under the same customer account (A23)', async () => {
    const { customer: made } = await world.given();
    const answer = await createBillingAccount(customer(made.id), made.id, {
      name: 'Office',
      billing: { media: 'PORTAL', cycleDay: 28 },
    });
    expect(answer.billingAccount).toMatchObject({
      name: 'Office',
      billingPreferences: { media: 'PORTAL', cycleDay: 28 },
      customer: { billingAccounts: [{}, {}] },
    });
    const read = await world.ask<CustomerData>(agent, 'customer', { id: made.id });
    expect(read.accounts).toMatchObject([{ billingAccounts: [{}, {}] }]);
  });

  it('of a foreign customer is refused like one of a customer that does not exist', async () => {
    const { customer: made } = await world.given();
    const answers = await Promise.all([made.id, randomUUID()].map((id) => createBillingAccount(customer(randomUUID()), id)));
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject({ problems: [{ code: 'UNKNOWN_CUSTOMER' }] });
  });

  it('is billed on a day that every month has', async () => {
    const { customer: made } = await world.given();
    for (const cycleDay of [0, 29]) {
      expect(await createBillingAccount(agent, made.id, { billing: { cycleDay } })).toMatchObject({
        problems: [{ code: 'INVALID_VALUE', path: ['input', 'billing', 'cycleDay'] }],
      });
    }
  });
});

describe('statements', () => {
  it('a customer with party, contact media and all accounts takes six, a page of customers no more', async () => {
    const { customer: made } = await world.given();
    const one = await countStatements(() => world.ask(agent, 'customer', { id: made.id }));
    expect(one.statements).toHaveLength(6);
    const page = await countStatements(() => search('anna', { first: 100 }));
    expect(page.result.nodes.length).toBeGreaterThan(3);
    expect(page.statements).toHaveLength(3);
  });

  it('onboarding takes a fixed number', async () => {
    const { statements } = await countStatements(() => world.onboard(randomUUID()));
    expect(statements.length).toBeLessThanOrEqual(19);
  });
});
