import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { agent, bearer, customer, reviewer, service, startParty, stranger, type Answer, type PartyWorld } from './party-world.ts';

interface Medium {
  id: string;
  mediumType: string;
  consents: { purpose: string; granted: boolean; decidedAt: string; source: string }[];
}
type Contact = { emailAddress: string | null; phoneNumber: string | null; timeZone: string } | null;

let world: PartyWorld;
beforeAll(async () => {
  world = await startParty();
});
afterAll(() => world.stop());

const reach = (customerId: string, purpose: string) => world.ask<Contact>(service, 'contactForPurpose', { customerId, purpose });
const say = (viewer: Viewer, contactMediumId: string | undefined, input: object = {}) =>
  world.ask<Answer>(viewer, 'setContactConsent', {
    input: { idempotencyKey: randomUUID(), contactMediumId, purpose: 'MARKETING', granted: true, ...input },
  });

/** A customer and the media it can be reached by. */
const given = async () => {
  const { customer: made } = await world.given();
  const media = async () =>
    (await world.ask<{ party: { contactMedia: Medium[] } }>(customer(made.id), 'contactMedia', { id: made.id })).party
      .contactMedia;
  const [email, phone, address] = await media();
  return { id: made.id, viewer: customer(made.id), media, email, phone, address };
};

describe('a customer is reached', () => {
  it('about orders unless that was refused, for anything else only with consent', async () => {
    const { id, viewer, email, phone } = await given();
    const both = { emailAddress: 'Anna.Mueller@example.com', phoneNumber: '+4915550000017', timeZone: 'Europe/Berlin' };
    expect(await reach(id, 'ORDER_UPDATES')).toEqual(both);
    expect(await reach(id, 'CART_REMINDERS')).toBeNull();

    await say(viewer, phone?.id, { purpose: 'CART_REMINDERS' });
    expect(await reach(id, 'CART_REMINDERS')).toEqual({ ...both, emailAddress: null });
    await say(viewer, phone?.id, { purpose: 'CART_REMINDERS', granted: false });
    expect(await reach(id, 'CART_REMINDERS')).toBeNull();

    await say(viewer, email?.id, { purpose: 'ORDER_UPDATES', granted: false });
    expect(await reach(id, 'ORDER_UPDATES')).toEqual({ ...both, emailAddress: null });
    expect(await reach(randomUUID(), 'ORDER_UPDATES')).toBeNull();
    expect(await reach(`\0'; drop table party.party`.slice(1), 'MARKETING')).toBeNull();
  });

  it('by nobody but other subgraphs', async () => {
    const { id, viewer } = await given();
    for (const who of [viewer, agent, stranger]) {
      const { errors } = await world.send(who, 'contactForPurpose', { customerId: id, purpose: 'MARKETING' });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});

describe('a consent', () => {
  it('is kept with its date and source, the last word counts', async () => {
    const { viewer, media, email } = await given();
    await say(viewer, email?.id);
    await say(agent, email?.id, { granted: false, source: 'call 4711' });
    await say(agent, email?.id, { purpose: 'CART_REMINDERS' });
    expect((await media())[0]?.consents).toEqual([
      { purpose: 'CART_REMINDERS', granted: true, decidedAt: world.clock.now().toISOString(), source: 'agent' },
      { purpose: 'MARKETING', granted: false, decidedAt: world.clock.now().toISOString(), source: 'call 4711' },
    ]);
  });

  it('is said once per key: a late repeat does not undo what was said since', async () => {
    const { viewer, media, email } = await given();
    const idempotencyKey = randomUUID();
    const answers = await Promise.all(Array.from({ length: 4 }, () => say(viewer, email?.id, { idempotencyKey })));
    expect(answers.map(({ __typename }) => __typename)).toEqual(Array(4).fill('ChangePartySuccess'));
    await say(viewer, email?.id, { granted: false });
    await say(viewer, email?.id, { idempotencyKey });
    expect((await media())[0]?.consents).toMatchObject([{ granted: false }]);
    expect(await say(viewer, email?.id, { idempotencyKey, granted: false })).toMatchObject({
      __typename: 'IdempotencyConflictError',
    });
  });

  it("is the party's own to give; a foreign medium looks like none", async () => {
    const { email } = await given();
    const answers = [];
    for (const viewer of [customer(randomUUID()), stranger, bearer('x'), reviewer]) {
      for (const id of [email?.id, randomUUID(), 'no id', '\0']) answers.push(await say(viewer, id));
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ problems: [{ code: 'UNKNOWN_CONTACT_MEDIUM', path: ['input', 'contactMediumId'] }] });
  });

  it('has a source that can be stored', async () => {
    const { viewer, email } = await given();
    for (const source of ['\0', 'x'.repeat(101), '\ud800']) {
      expect(await say(viewer, email?.id, { source, idempotencyKey: '' })).toMatchObject({
        problems: [{ code: 'INVALID_IDEMPOTENCY_KEY' }, { code: 'INVALID_VALUE', path: ['input', 'source'] }],
      });
    }
  });
});
