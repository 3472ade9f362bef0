import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import { aPhone, anAddress, challengeOf, sessionOf, startIdentity, viewerOf, type IdentityWorld } from './identity-world.ts';
import { nordwind, stranger } from './party-world.ts';

let world: IdentityWorld;
beforeAll(async () => {
  world = await startIdentity();
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

const home = { street: 'Hafenstr. 1', postCode: '20457', city: 'Hamburg', country: 'DE' };
const adult = { birthDate: '1990-05-17', address: home };

/** Somebody who has signed up and become a customer. */
const registered = async () => {
  const member = await world.member();
  const answer = await world.register(member.viewer, { individual: adult });
  if (answer.__typename !== 'RegisterCustomerSuccess') throw new Error(JSON.stringify(answer));
  const session = sessionOf(answer);
  return { ...member, customerId: answer.customer.id, session, viewer: viewerOf(session.accessToken) };
};

describe('becoming a customer', () => {
  it('takes what the sign-up told, and answers a session that acts for the customer (A8)', async () => {
    const { viewer, session } = await world.member();
    const answer = await world.register(viewer, { individual: adult });
    expect(answer).toMatchObject({
      __typename: 'RegisterCustomerSuccess',
      customer: { name: 'Ida Berg', accounts: [{}], billingAccounts: [{}] },
      session: { party: { id: session.party.id, contactMedia: [{ mediumType: 'email' }, { mediumType: 'postalAddress' }] } },
    });
    const now = viewerOf(sessionOf(answer).accessToken);
    expect(now).toMatchObject({ subject: viewer.subject, customerId: sessionOf(answer).customer?.id });
    // A session from before learns of it with its next tokens.
    expect(sessionOf(await world.refresh(session.refreshToken)).customer?.id).toBe(now.customerId);
  });

  it('keeps what all but letters may be used for, the address of the sign-up included', async () => {
    const { viewer } = await world.member();
    await world.register(viewer, {
      individual: { ...adult, phoneNumber: aPhone().phoneNumber, consents: ['MARKETING', 'MARKETING'] },
    });
    const kept = await rows(
      `select m.medium_type, c.purpose, c.granted, c.source from party.contact_consent c join party.contact_medium m on m.id = c.medium_id
        where m.party_id = $1 order by 1`,
      [viewer.partyId],
    );
    const consent = { purpose: 'MARKETING', granted: true, source: 'registration' };
    expect(kept).toEqual(['email', 'phone'].map((type) => ({ medium_type: type, ...consent })));
  });

  it('says what is missing, all at once', async () => {
    const { viewer } = await world.member(aPhone());
    const answer = await world.register(viewer, { individual: { address: {} } }, 'short');
    expect(answer.__typename === 'PartyRejected' && answer.problems.map(({ path }) => path.join('.'))).toEqual([
      'input.idempotencyKey',
      'input.customer.individual.birthDate',
      'input.customer.individual.email',
      ...['street', 'postCode', 'city', 'country'].map((field) => `input.customer.individual.address.${field}`),
    ]);
  });

  it('happens once: for a key, and for a person however many call at the same time', async () => {
    const { viewer } = await world.member();
    const key = randomUUID();
    const same = await Promise.all([1, 2, 3].map(() => world.register(viewer, { individual: adult }, key)));
    expect(new Set(same.map((answer) => sessionOf(answer).customer?.id)).size).toBe(1);
    const others = await Promise.all([1, 2, 3].map(() => world.register(viewer, { individual: adult })));
    for (const answer of others) expect(answer).toMatchObject({ problems: [{ code: 'ALREADY_CUSTOMER' }] });
    expect(await rows('select count(*)::int from party.customer where party_id = $1', [viewer.partyId])).toEqual([{ count: 1 }]);
  });

  it('also for an organization: the login opens both, one at a time', async () => {
    const { viewer, customerId } = await registered();
    const company = sessionOf(await world.register(viewer, { organization: nordwind })).customer;
    expect(company?.name).toBe('Nordwind GmbH');
    expect((await world.myLogin(viewer))?.customers.map(({ id }) => id)).toEqual([customerId, company?.id]);
    const switched = await world.switchTo(viewer, company?.id ?? '');
    const { refreshToken } = sessionOf(switched);
    expect(viewerOf(sessionOf(switched).accessToken).customerId).toBe(company?.id);
    // The choice is the session's, and stays.
    expect(sessionOf(await world.refresh(refreshToken)).customer?.id).toBe(company?.id);
  });
});

describe('acting for another customer', () => {
  it('is chosen from a list that takes as many statements for one as for four', async () => {
    const { viewer } = await registered();
    const count = async () => (await countStatements(() => world.myLogin(viewer))).statements.length;
    const one = await count();
    for (const vatId of ['DE811569869', 'ATU13585627', 'NL004495445B01'])
      sessionOf(await world.register(viewer, { organization: { ...nordwind, vatId } }));
    expect((await world.myLogin(viewer))?.customers).toHaveLength(4);
    expect([one, await count()]).toEqual([4, 4]);
  });

  it('makes a member of an organization a buyer there, until they are one no longer', async () => {
    const [boss, member] = [await registered(), await registered()];
    await rows(
      `insert into party.customer_member (id, customer_id, party_id, role, version, created_at)
       values (gen_random_uuid(), $1, $2, 'BUYER', 1, now())`,
      [boss.customerId, member.viewer.partyId],
    );
    const switched = sessionOf(await world.switchTo(member.viewer, boss.customerId));
    expect(viewerOf(switched.accessToken)).toMatchObject({ role: 'buyer', customerId: boss.customerId });
    await rows('delete from party.customer_member where customer_id = $1', [boss.customerId]);
    const later = sessionOf(await world.refresh(switched.refreshToken));
    expect(viewerOf(later.accessToken)).toMatchObject({ role: 'customer', customerId: member.customerId });
  });

  it('is refused alike for a foreign one and none at all (hard case 14)', async () => {
    const [mine, other] = [await registered(), await registered()];
    const answers = [];
    for (const id of [other.customerId, randomUUID(), 'nonsense', '\0']) answers.push(await world.switchTo(mine.viewer, id));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ __typename: 'InputProblem', code: 'UNKNOWN_CUSTOMER' });
  });
});

describe('linking a line', () => {
  /** A line in service of somebody who never signed up here. */
  const aLine = async () => {
    const { customerId } = await registered();
    const { phoneNumber } = aPhone();
    const productId = randomUUID();
    world.lines.set(phoneNumber, { id: productId, customer: { id: customerId } });
    return { phoneNumber, customerId, productId };
  };

  it('joins its customer to the login after a code to that number (E12)', async () => {
    const { viewer, contactPoint } = await world.member();
    const line = await aLine();
    const challenge = challengeOf(await world.link(viewer, line.phoneNumber));
    expect(challenge.sentTo).toBe(`•••${line.phoneNumber.slice(-4)}`);
    expect(await world.messages(contactPoint)).toHaveLength(1);
    const answer = await world.confirmLink(viewer, challenge.id, await world.code(line, challenge));
    expect(answer).toMatchObject({ customer: { id: line.customerId }, product: { id: line.productId } });
    expect(viewerOf(sessionOf(answer).accessToken)).toMatchObject({ subject: viewer.subject, customerId: line.customerId });
    expect((await world.myLogin(viewer))?.customers.map(({ id }) => id)).toEqual([line.customerId]);

    const events = await rows(
      `select event from party.outbox_event where entity_id = $1 and event_type = 'CustomerAttributeValueChangeEvent' order by sequence desc`,
      [line.customerId],
    );
    expect(events[0]?.event).toMatchObject({ customer: { relatedParty: [{ id: viewer.partyId, role: 'login' }] } });
    expect(await world.confirmLink(viewer, challenge.id, '000000')).toMatchObject({ code: 'CODE_USED' });
  });

  it('answers a number that is no line alike, and sends it nothing', async () => {
    const { viewer } = await world.member();
    const [line, nobody] = [await aLine(), aPhone()];
    const shapes = [];
    for (const { phoneNumber } of [line, nobody]) {
      const { id, sentTo, ...challenge } = challengeOf(await world.link(viewer, phoneNumber));
      expect([id.length, sentTo.length]).toEqual([36, 7]);
      const guesses = [];
      for (const guess of ['000000', '111111', '222222', '333333', '444444', '555555'])
        guesses.push(await world.confirmLink(viewer, id, guess));
      shapes.push(JSON.stringify([challenge, guesses]));
    }
    expect(shapes[0]).toBe(shapes[1]);
    expect(await world.messages(nobody)).toEqual([]);
  });

  it('opens no company to whoever carries one of its lines (E12, E13)', async () => {
    const [boss, { viewer }] = [await registered(), await world.member()];
    const company = sessionOf(
      await world.register(boss.viewer, { organization: { ...nordwind, vatId: 'DE136695976' } }),
    ).customer;
    const { phoneNumber } = aPhone();
    world.lines.set(phoneNumber, { id: randomUUID(), customer: { id: company?.id ?? '' } });
    const { id, attemptsLeft } = challengeOf(await world.link(viewer, phoneNumber));
    expect(attemptsLeft).toBe(5);
    expect(await world.messages({ phoneNumber })).toEqual([]);
    expect(await world.confirmLink(viewer, id, '123456')).toMatchObject({ code: 'WRONG_CODE' });
    expect((await world.myLogin(viewer))?.customers).toEqual([]);
  });

  it('is for the login that began it, and for nobody else who has the code', async () => {
    const [mine, other] = [await world.member(), await world.member()];
    const line = await aLine();
    const challenge = challengeOf(await world.link(mine.viewer, line.phoneNumber));
    const code = await world.code(line, challenge);
    expect(await world.confirmLink(other.viewer, challenge.id, code)).toMatchObject({ code: 'UNKNOWN_CHALLENGE' });
    expect(await world.resend(challenge.id, other.viewer)).toMatchObject({ problems: [{ code: 'CHALLENGE_CLOSED' }] });
    expect(await world.resend(challenge.id, stranger)).toMatchObject({ problems: [{ code: 'CHALLENGE_CLOSED' }] });
    expect(await world.confirmLink(mine.viewer, challenge.id, code)).toMatchObject({ __typename: 'ConfirmLinkServiceSuccess' });
  });

  it('is not done for a line that went out of service, or to another customer, meanwhile', async () => {
    const { viewer } = await world.member();
    const [gone, sold, buyer] = [await aLine(), await aLine(), await registered()];
    const first = challengeOf(await world.link(viewer, gone.phoneNumber));
    const code = await world.code(gone, first);
    world.lines.delete(gone.phoneNumber);
    expect(await world.confirmLink(viewer, first.id, code)).toMatchObject({ code: 'UNKNOWN_CHALLENGE' });

    const second = challengeOf(await world.link(viewer, sold.phoneNumber));
    const secondCode = await world.code(sold, second);
    world.lines.set(sold.phoneNumber, { id: sold.productId, customer: { id: buyer.customerId } });
    const answer = await world.confirmLink(viewer, second.id, secondCode);
    expect(answer).toMatchObject({ code: 'UNKNOWN_CHALLENGE' });
    expect((await world.myLogin(viewer))?.customers).toEqual([]);
  });

  it('can be guessed five times, by a hundred guesses at once (hard case 14)', async () => {
    const { viewer } = await world.member();
    const line = await aLine();
    const { id } = challengeOf(await world.link(viewer, line.phoneNumber));
    const code = Number(await world.code(line, { id }));
    const guess = (index: number) => String((code + 1 + index) % 1e6).padStart(6, '0');
    const answers = await Promise.all(Array.from({ length: 100 }, (_, index) => world.confirmLink(viewer, id, guess(index))));
    expect(answers.filter((answer) => 'code' in answer && answer.code === 'WRONG_CODE')).toHaveLength(4);
    expect(await world.confirmLink(viewer, id, guess(-1))).toMatchObject({ code: 'NO_ATTEMPTS_LEFT' });
  });
});

it('every login is one person: two with one e-mail address cannot be made', async () => {
  const address = anAddress();
  await world.member(address);
  const again = challengeOf(await world.signUp(address));
  expect((await world.message(address, again)).kind).toBe('loginNotice');
});
