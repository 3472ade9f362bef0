import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AddContactMediumDocument,
  ChangeContactMediumDocument,
  PersonDocument,
  RemoveContactMediumDocument,
  SetContactConsentDocument,
  UpdateCustomerDocument,
  type AddContactMediumMutationVariables,
  type ChangeContactMediumMutationVariables,
  type SetContactConsentMutationVariables,
} from '../../schema/operations/generated/agent-desktop.ts';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { agent, anna, bearer, customer, reviewer, service, startParty, stranger, type PartyWorld } from './party-world.ts';

type Consent = SetContactConsentMutationVariables['input'];
type Contact = { emailAddress: string | null; phoneNumber: string | null; timeZone: string } | null;

let world: PartyWorld;
beforeAll(async () => {
  world = await startParty();
});
afterAll(() => world.stop());

const once = () => ({ idempotencyKey: randomUUID() });
const reach = (customerId: string, purpose: string) => world.ask<Contact>(service, 'contactForPurpose', { customerId, purpose });

/** Somebody with a party of their own, and all they can do about how they are reached. */
const ownerOf = (viewer: Viewer, partyId: string) => ({
  async media() {
    return (await world.run(viewer, PersonDocument, { id: partyId })).individual?.contactMedia ?? [];
  },
  async say(contactMediumId: string, more: Partial<Consent> = {}) {
    const input = { ...once(), partyId, contactMediumId, purpose: 'MARKETING' as const, granted: true, ...more };
    return (await world.run(viewer, SetContactConsentDocument, { input })).setContactConsent;
  },
  async add(medium: AddContactMediumMutationVariables['input']['medium'], more: object = {}) {
    const input = { ...once(), partyId, medium, ...more };
    return (await world.run(viewer, AddContactMediumDocument, { input })).addContactMedium;
  },
  async change(contactMediumId: string, more: Partial<ChangeContactMediumMutationVariables['input']>) {
    const input = { ...once(), partyId, contactMediumId, ...more };
    return (await world.run(viewer, ChangeContactMediumDocument, { input })).changeContactMedium;
  },
  async remove(contactMediumId: string, more: object = {}) {
    const input = { ...once(), partyId, contactMediumId, ...more };
    return (await world.run(viewer, RemoveContactMediumDocument, { input })).removeContactMedium;
  },
});

const given = async (individual: object = {}) => {
  const { customer: made } = await world.given({ customer: { individual: { ...anna, ...individual } } });
  const owner = ownerOf(customer(made.id), made.party.id);
  const [email = '', phone = '', address = ''] = (await owner.media()).map(({ id }) => id);
  return { id: made.id, partyId: made.party.id, ...owner, email, phone, address };
};

describe('a customer is reached', () => {
  it('about orders unless that was refused, for anything else only with consent', async () => {
    const { id, say, email, phone } = await given();
    const both = { emailAddress: 'Anna.Mueller@example.com', phoneNumber: '+4915550000017', timeZone: 'Europe/Berlin' };
    expect(await reach(id, 'ORDER_UPDATES')).toEqual(both);
    expect(await reach(id, 'CART_REMINDERS')).toBeNull();

    await say(phone, { purpose: 'CART_REMINDERS' });
    expect(await reach(id, 'CART_REMINDERS')).toEqual({ ...both, emailAddress: null });
    await say(phone, { purpose: 'CART_REMINDERS', granted: false });
    expect(await reach(id, 'CART_REMINDERS')).toBeNull();

    await say(email, { purpose: 'ORDER_UPDATES', granted: false });
    expect(await reach(id, 'ORDER_UPDATES')).toEqual({ ...both, emailAddress: null });
    for (const nobody of [randomUUID(), '\0', '']) expect(await reach(nobody, 'ORDER_UPDATES')).toBeNull();
  });

  it('as was allowed with the first order', async () => {
    const { id, media } = await given({ consents: ['MARKETING', 'MARKETING'] });
    expect(await reach(id, 'MARKETING')).toMatchObject({ emailAddress: anna.email, phoneNumber: '+4915550000017' });
    expect((await media()).map(({ consents }) => consents.map(({ source }) => source))).toEqual([['checkout'], ['checkout'], []]);
  });

  it('by day in the zone where it lives', async () => {
    const { id } = await given();
    const live = async (viewer: Viewer, timeZone: string | null) => {
      const input = { ...once(), customerId: id, timeZone };
      return (await world.run(viewer, UpdateCustomerDocument, { input })).updateCustomer;
    };
    expect(await live(customer(id), 'America/New_York')).toMatchObject({ customer: { timeZone: 'America/New_York' } });
    expect(await reach(id, 'ORDER_UPDATES')).toMatchObject({ timeZone: 'America/New_York' });
    expect(await live(customer(randomUUID()), null)).toMatchObject({ problems: [{ code: 'UNKNOWN_CUSTOMER' }] });
    await expect(live(agent, 'Middle/Earth')).rejects.toThrow('not a valid IANA time zone');
    expect(await live(agent, null)).toMatchObject({ customer: { timeZone: 'Europe/Berlin' } });
  });

  it('by nobody but other subgraphs', async () => {
    const { id } = await given();
    for (const who of [customer(id), agent, stranger]) {
      const { errors } = await world.send(who, 'contactForPurpose', { customerId: id, purpose: 'MARKETING' });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});

describe('a consent', () => {
  it('is kept with its date and source, the last word counts', async () => {
    const { partyId, say, media, email } = await given();
    await say(email);
    await ownerOf(agent, partyId).say(email, { granted: false, source: 'call 4711' });
    await ownerOf(agent, partyId).say(email, { purpose: 'CART_REMINDERS' });
    const decidedAt = world.clock.now().toISOString();
    expect((await media())[0]?.consents).toEqual([
      { purpose: 'CART_REMINDERS', granted: true, decidedAt, source: 'agent' },
      { purpose: 'MARKETING', granted: false, decidedAt, source: 'call 4711' },
    ]);
  });

  it('is said once per key: a late repeat does not undo what was said since', async () => {
    const { say, media, email } = await given();
    const key = once();
    const answers = await Promise.all(Array.from({ length: 4 }, () => say(email, key)));
    expect(answers.map(({ __typename }) => __typename)).toEqual(Array(4).fill('ChangePartySuccess'));
    await say(email, { granted: false });
    await say(email, key);
    expect((await media())[0]?.consents).toMatchObject([{ granted: false }]);
    expect(await say(email, { ...key, granted: false })).toMatchObject({ __typename: 'IdempotencyConflictError' });
  });

  it('has a source that can be stored', async () => {
    const { say, email } = await given();
    for (const source of ['\0', 'x'.repeat(101), '\ud800']) {
      expect(await say(email, { source, idempotencyKey: '' })).toMatchObject({
        problems: [{ code: 'INVALID_IDEMPOTENCY_KEY' }, { code: 'INVALID_VALUE', path: ['input', 'source'] }],
      });
    }
  });
});

describe('a contact medium', () => {
  it('is added, preferred, changed and removed, and found by search meanwhile', async () => {
    const { id, media, add, change, remove, email } = await given();
    const address = `anna.${randomUUID()}@example.com`;
    const found = async () => {
      const page = await world.ask<{ nodes: { party: { customers: { id: string }[] } }[] }>(agent, 'searchParties', {
        text: address,
      });
      return page.nodes.flatMap(({ party }) => party.customers);
    };
    const added = await add({ emailAddress: ` ${address} ` }, { preferred: true });
    expect(added).toMatchObject({ party: { version: 2, contactMedia: [{ preferred: false }, {}, {}, { preferred: true }] } });
    expect(await found()).toEqual([expect.objectContaining({ id })]);
    expect(await reach(id, 'ORDER_UPDATES')).toMatchObject({ emailAddress: address });

    await change(email, { preferred: true });
    expect((await media()).map(({ preferred }) => preferred)).toEqual([true, false, false, false]);
    const second = (await media()).at(-1)?.id ?? '';
    expect(await remove(second)).toMatchObject({ party: { contactMedia: [{}, {}, {}] } });
    expect(await found()).toEqual([]);
  });

  it('with another value loses what was proved and allowed of the old one, not what was refused', async () => {
    const { id, say, change, media, phone } = await given();
    await say(phone);
    await say(phone, { purpose: 'ORDER_UPDATES', granted: false });
    await change(phone, { medium: { phoneNumber: '0171 / 234 56 78' } });
    expect((await media())[1]).toMatchObject({
      phoneNumber: '+491712345678',
      consents: [{ purpose: 'ORDER_UPDATES', granted: false }],
    });
    expect(await reach(id, 'MARKETING')).toBeNull();
  });

  it('is removed once per key, and its repeat is answered alike', async () => {
    const { remove, phone } = await given();
    const key = once();
    const [first, second] = await Promise.all([remove(phone, key), remove(phone, key)]);
    expect(first).toMatchObject({ __typename: 'ChangePartySuccess' });
    expect(second).toEqual(first);
    expect(await remove(phone)).toMatchObject({ problems: [{ code: 'UNKNOWN_CONTACT_MEDIUM' }] });
  });

  it('is there once; two who add the same address at once have it once', async () => {
    const { add, media } = await given();
    const answers = await Promise.all(['new@example.com', 'New@Example.com'].map((emailAddress) => add({ emailAddress })));
    expect(answers.map((answer) => ('problems' in answer ? answer.problems[0]?.code : 'added')).sort()).toEqual([
      'CONTACT_MEDIUM_EXISTS',
      'added',
    ]);
    expect(await media()).toHaveLength(4);
  });

  it('is the last e-mail address only until another is there, and they are not without number', async () => {
    const { add, remove, email } = await given();
    expect(await remove(email)).toMatchObject({ problems: [{ code: 'CONTACT_MEDIUM_REQUIRED' }] });
    const more = Array.from({ length: 18 }, (_, index) => add({ phoneNumber: `0170 12345${index + 10}` }));
    const answers = await Promise.all(more);
    expect(answers.filter(({ __typename }) => __typename === 'ChangePartySuccess')).toHaveLength(17);
    expect(answers.find((answer) => 'problems' in answer)).toMatchObject({ problems: [{ code: 'TOO_MANY' }] });
  });

  it('has a form: anything else is refused with its path, and nothing is kept', async () => {
    const { add, change, media, phone } = await given();
    const wrong = [
      [{ emailAddress: 'nowhere' }, 'emailAddress'],
      [{ phoneNumber: '12' }, 'phoneNumber'],
      [{ phoneNumber: '+49 171 2345678 ext. 5' }, 'phoneNumber'],
      [{ phoneNumber: '1'.repeat(5000) }, 'phoneNumber'],
      [{ phoneNumber: '\0' }, 'phoneNumber'],
      [{ postalAddress: { street: 'x', postCode: '1', city: 'y', country: 'XX!' } }, 'country'],
    ] as const;
    for (const [medium, field] of wrong) {
      const answer = await add(medium);
      expect(answer).toMatchObject({ problems: [{ path: expect.arrayContaining(['input', 'medium', field]) }] });
    }
    expect(await change(phone, { medium: { emailAddress: 'a@example.com' } })).toMatchObject({
      problems: [{ code: 'UNKNOWN_CONTACT_MEDIUM', path: ['input', 'medium'] }],
    });
    expect(await media()).toHaveLength(3);
  });

  it("is the party's own: a foreign party looks like none, a foreign medium too", async () => {
    const { partyId, email, phone } = await given();
    const stranged = [partyId, randomUUID(), 'no id', '\0'].map((id) => ownerOf(customer(randomUUID()), id));
    const answers = await Promise.all(
      stranged.flatMap(({ say, remove, add }) => [say(email), remove(phone), add({ emailAddress: 'a@b.example' })]),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    for (const answer of answers)
      expect(answer).toMatchObject({ problems: [{ code: 'UNKNOWN_PARTY', path: ['input', 'partyId'] }] });
    for (const viewer of [reviewer, stranger, bearer('x')])
      await expect(ownerOf(viewer, partyId).say(email)).rejects.toThrow('Only for');
    const other = await given();
    for (const id of [email, 'no id', '\0']) {
      expect(await other.remove(id)).toMatchObject({ problems: [{ code: 'UNKNOWN_CONTACT_MEDIUM' }] });
      expect(await other.say(id)).toMatchObject({ problems: [{ code: 'UNKNOWN_CONTACT_MEDIUM' }] });
    }
  });

  it('is not changed by who has seen an older version', async () => {
    const { add, change, phone } = await given();
    const [first, second] = await Promise.all([
      change(phone, { preferred: true, expectedVersion: 1 }),
      add({ emailAddress: 'b@example.com' }, { expectedVersion: 1 }),
    ]);
    expect([first.__typename, second.__typename].sort()).toEqual(['ChangePartySuccess', 'PartyChangedMeanwhileError']);
    expect([first, second].find(({ __typename }) => __typename === 'PartyChangedMeanwhileError')).toMatchObject({
      party: { version: 2 },
    });
  });
});
