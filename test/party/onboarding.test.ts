import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import {
  agent,
  anna,
  bearer,
  nordwind,
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

const rows = async (sql: string, values: unknown[] = []) => {
  const client = new pg.Client(world.databaseUrl);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql, values)).rows;
  } finally {
    await client.end();
  }
};

/** How many rows of each table there are. */
const countAll = async () => {
  const tables = ['party', 'customer', 'party_account', 'billing_account'];
  const [counts] = await rows(
    `select ${tables.map((table) => `(select count(*)::int from party.${table}) as ${table}`).join(', ')}`,
  );
  return counts;
};

const read = (id: string) => world.ask<CustomerData | null>(agent, 'customer', { id });

describe('onboarding a customer', () => {
  it('eight times at once with one process makes one of each (hard case 1)', async () => {
    const before = await countAll();
    const processId = randomUUID();
    const answers = await Promise.all(Array.from({ length: 8 }, () => world.onboard(processId)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const after = await countAll();
    expect(Object.values(after ?? {})).toEqual(Object.values(before ?? {}).map((count) => Number(count) + 1));
  });

  it('makes party, customer, customer account and billing account, linked both ways (A1)', async () => {
    const { customer } = await world.given({ billing: { media: 'PAPER', cycleDay: 15 } });
    const [account, billingAccount] = [customer.accounts[0], customer.billingAccounts[0]];
    expect(customer).toMatchObject({
      name: 'Anna Müller',
      status: 'PROSPECTIVE',
      party: {
        __typename: 'Individual',
        givenName: 'Anna',
        birthDate: '1990-05-17',
        customers: [{ id: customer.id }],
        identifications: [{ identificationType: 'passport', identificationId: '••••T47' }],
        contactMedia: [
          { mediumType: 'email', preferred: true, emailAddress: 'Anna.Mueller@example.com' },
          { mediumType: 'phone', phoneNumber: '+4915550000017' },
          { mediumType: 'postalAddress', street: 'Hafenstr. 1', postCode: '20457', city: 'Hamburg', country: 'DE' },
        ],
      },
      accounts: [{ state: 'active', customer: { id: customer.id }, billingAccounts: [{ id: billingAccount?.id }] }],
      billingAccounts: [
        { account: { id: account?.id }, customer: { id: customer.id }, billingPreferences: { media: 'PAPER', cycleDay: 15 } },
      ],
    });
  });

  it('makes an organization a customer in the same way', async () => {
    const { customer } = await world.given({ customer: { organization: nordwind } });
    expect(customer).toMatchObject({ party: { __typename: 'Organization', tradingName: 'Nordwind GmbH', vatId: 'DE123456789' } });
  });

  it('opens the customer to the bearer of the cart token, and to no other stranger', async () => {
    const guestKey = randomUUID();
    const { customer } = await world.given({ guestKey });
    expect(await world.ask(bearer(guestKey), 'customer', { id: customer.id })).toMatchObject({
      id: customer.id,
      party: { name: 'Anna Müller' },
    });
    expect(await world.ask(bearer('another'), 'customer', { id: customer.id })).toBeNull();
    expect(await world.ask(stranger, 'customer', { id: customer.id })).toBeNull();
  });

  it('refuses incomplete data and makes nothing', async () => {
    const before = await countAll();
    const answer = await world.onboard(randomUUID(), { customer: { individual: {} }, billing: { cycleDay: 31 } });
    expect(answer.problems?.map(({ code, path }) => [code, path.at(-1)])).toContainEqual(['INVALID_VALUE', 'cycleDay']);
    expect(await countAll()).toEqual(before);
  });
});

describe('taking a customer back', () => {
  it('leaves nothing of what the process made, and nothing else is touched', async () => {
    const other = await world.given();
    const before = await countAll();
    const { processId, customer } = await world.given();
    expect([await world.offboard(processId), await world.offboard(processId)]).toEqual([true, true]);
    expect(await countAll()).toEqual(before);
    expect(await read(customer.id)).toBeNull();
    expect(await read(other.customer.id)).toMatchObject({ id: other.customer.id });
  });

  it('is not done once the customer is active', async () => {
    const { processId, customer } = await world.given();
    expect([await world.activate(customer.id), await world.activate(customer.id)]).toEqual([true, true]);
    expect(await world.offboard(processId)).toBe(false);
    expect(await read(customer.id)).toMatchObject({ status: 'ACTIVE' });
    // Refused is not undone: the process still has its customer.
    expect(await world.onboard(processId)).toMatchObject({ customer: { id: customer.id } });
  });

  it('is not done once somebody has built on the customer', async () => {
    const { processId, customer } = await world.given();
    await world.ask(agent, 'createBillingAccount', { input: { idempotencyKey: randomUUID(), customerId: customer.id } });
    expect(await world.offboard(processId)).toBe(false);
    expect((await read(customer.id))?.billingAccounts).toHaveLength(2);
  });

  it('before it was made keeps a late onboarding from making it', async () => {
    const processId = randomUUID();
    expect(await world.offboard(processId)).toBe(true);
    const before = await countAll();
    expect(await world.onboard(processId)).toMatchObject({ problems: [{ code: 'PROCESS_UNDONE' }] });
    expect(await countAll()).toEqual(before);
  });

  it('at the same time as onboarding leaves nothing, whoever is first', async () => {
    const before = await countAll();
    for (let round = 0; round < 10; round++) {
      const processId = randomUUID();
      // An answer may be interrupted by the other; what counts is what stays.
      await Promise.allSettled([world.onboard(processId), world.offboard(processId), world.onboard(processId)]);
      expect(await world.offboard(processId)).toBe(true);
    }
    expect(await countAll()).toEqual(before);
  });

  it('at the same time as activation: either all is there and active, or nothing is', async () => {
    for (let round = 0; round < 10; round++) {
      const { processId, customer } = await world.given();
      const [active, gone] = await Promise.all([world.activate(customer.id), world.offboard(processId)]);
      expect(active).toBe(!gone);
      expect((await read(customer.id))?.status).toBe(active ? 'ACTIVE' : undefined);
    }
  });
});

describe('data of a new customer', () => {
  const check = (customer: object) => world.ask<Answer['problems']>(service, 'checkNewCustomer', { customer });
  const pathsAndCodes = async (customer: object) => (await check(customer))?.map(({ code, path }) => `${path.join('.')} ${code}`);

  it('that is missing comes back all at once, with the path of the checkout', async () => {
    expect(await pathsAndCodes({ individual: {} })).toEqual(
      [
        'givenName',
        'familyName',
        'birthDate',
        'email',
        'address.street',
        'address.postCode',
        'address.city',
        'address.country',
      ].map((field) => `input.customer.new.individual.${field} MISSING_VALUE`),
    );
    expect(await pathsAndCodes({ organization: { tradingName: ' ' } })).toEqual(
      ['tradingName', 'vatId', 'email', 'address.street', 'address.postCode', 'address.city', 'address.country'].map(
        (field) => `input.customer.new.organization.${field} MISSING_VALUE`,
      ),
    );
  });

  it('that is right has no problems, and checking changes nothing', async () => {
    const before = await countAll();
    expect(await check({ individual: anna })).toEqual([]);
    expect(await check({ organization: nordwind })).toEqual([]);
    expect(await countAll()).toEqual(before);
  });

  it.each([
    ['email', 'anna@'],
    ['email', 'a b@example.com'],
    ['phoneNumber', '12'],
    ['phoneNumber', 'call me'],
    ['birthDate', '2027-03-02'],
    ['birthDate', '2009-03-02'],
    ['birthDate', '1800-01-01'],
    ['givenName', 'A\0nna'],
    ['familyName', 'x'.repeat(101)],
  ])('%s cannot be %j', async (field, value) => {
    expect(await pathsAndCodes({ individual: { ...anna, [field]: value } })).toEqual([
      `input.customer.new.individual.${field} INVALID_VALUE`,
    ]);
  });

  it('a customer is of age from the eighteenth birthday on', async () => {
    expect(await check({ individual: { ...anna, birthDate: '2009-03-01' } })).toEqual([]);
  });

  it('a country and a VAT id have their form', async () => {
    const address = { ...anna.address, country: 'Germany' };
    expect(await pathsAndCodes({ individual: { ...anna, address } })).toEqual([
      'input.customer.new.individual.address.country INVALID_VALUE',
    ]);
    for (const vatId of ['123456789', 'DEABCDEFG', 'D1']) {
      expect(await pathsAndCodes({ organization: { ...nordwind, vatId } })).toEqual([
        'input.customer.new.organization.vatId INVALID_VALUE',
      ]);
    }
    for (const vatId of ['ATU12345678', 'NL123456789B01', 'IE1234567WA'])
      expect(await check({ organization: { ...nordwind, vatId } })).toEqual([]);
  });
});

describe('events of onboarding', () => {
  it('tell each resource in order, with the process and without personal data', async () => {
    const { processId, customer } = await world.given();
    await world.offboard(processId);
    const events = await rows('select event_type, event from party.outbox_event where correlation_id = $1 order by sequence', [
      processId,
    ]);
    expect(events.map(({ event_type: type }) => type)).toEqual([
      'IndividualCreateEvent',
      'CustomerCreateEvent',
      'PartyAccountCreateEvent',
      'BillingAccountCreateEvent',
      'BillingAccountDeleteEvent',
      'PartyAccountDeleteEvent',
      'CustomerDeleteEvent',
      'IndividualDeleteEvent',
    ]);
    expect(events[1]).toMatchObject({ event: { customer: { id: customer.id, status: 'PROSPECTIVE' } } });
    expect(JSON.stringify(events)).not.toMatch(/Anna|Müller|example\.com|1990/);
  });
});
