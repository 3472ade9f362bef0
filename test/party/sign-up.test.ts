import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { aPhone, anAddress, challengeOf, sessionOf, startIdentity, viewerOf, type IdentityWorld } from './identity-world.ts';
import { stranger } from './party-world.ts';

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

/** Another code than this one. */
const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

describe('signing up', () => {
  it('makes a login and its individual, whose address is verified, and opens a session (E11)', async () => {
    const address = { email: `Ida.${randomUUID()}@Example.com` };
    const challenge = challengeOf(await world.signUp(address));
    expect(challenge).toMatchObject({ sentTo: 'i•••@example.com', attemptsLeft: 5 });

    const session = sessionOf(await world.confirmSignUp(challenge.id, await world.code(address, challenge)));
    expect(session).toMatchObject({ party: { name: 'Ida Berg' }, customer: null });
    expect(session.party.contactMedia).toMatchObject([{ mediumType: 'email', emailAddress: address.email.toLowerCase() }]);
    expect(session.party.contactMedia[0]?.verifiedAt).toBeTruthy();

    const viewer = viewerOf(session.accessToken);
    expect(viewer).toMatchObject({ role: 'customer', tenant: 'sample', partyId: session.party.id });
    expect(viewer.customerId).toBeUndefined();
    expect(await world.myLogin(viewer)).toEqual({
      party: { id: session.party.id, name: 'Ida Berg' },
      customers: [],
    });
  });

  it('works by phone in the same way', async () => {
    const phone = aPhone();
    const { session } = await world.member(phone);
    expect(session.party.contactMedia).toMatchObject([{ mediumType: 'phone', phoneNumber: phone.phoneNumber }]);
  });

  it('says everything that is wrong at once', async () => {
    const answer = await world.signUp({ email: 'ida@' }, { idempotencyKey: 'short', givenName: ' ', familyName: 'x\0y' });
    expect(answer.__typename === 'PartyRejected' && answer.problems.map(({ code, path }) => `${path.join('.')} ${code}`)).toEqual(
      [
        'input.idempotencyKey INVALID_IDEMPOTENCY_KEY',
        'input.contactPoint.email INVALID_VALUE',
        'input.givenName MISSING_VALUE',
        'input.familyName INVALID_VALUE',
      ],
    );
  });

  it('once per key: repeats, also at the same time, are one challenge and one message', async () => {
    const [address, idempotencyKey] = [anAddress(), randomUUID()];
    const answers = await Promise.all(Array.from({ length: 6 }, () => world.signUp(address, { idempotencyKey })));
    expect(new Set(answers.map((answer) => challengeOf(answer).id)).size).toBe(1);
    expect(await world.signUp(address, { idempotencyKey, givenName: 'Ina' })).toMatchObject({
      __typename: 'IdempotencyConflictError',
      differingPaths: ['givenName'],
    });
    const { session } = await world.member(address);
    expect(session.party.name).toBe('Ida Berg');
    expect(await world.messages(address)).toHaveLength(2);
  });

  it('of one address, ended twice at the same time, makes one login', async () => {
    const address = anAddress();
    const first = challengeOf(await world.signUp(address));
    const firstCode = await world.code(address, first);
    const second = challengeOf(await world.signUp(address));
    const secondCode = await world.code(address, second);
    const sessions = await Promise.all([world.confirmSignUp(first.id, firstCode), world.confirmSignUp(second.id, secondCode)]);
    expect(new Set(sessions.map((answer) => sessionOf(answer).party.id)).size).toBe(1);
    expect(await rows('select count(*)::int from party.login where address = $1', [address.email])).toEqual([{ count: 1 }]);
  });
});

describe('a one-time code', () => {
  const begun = async () => {
    const address = anAddress();
    const challenge = challengeOf(await world.signUp(address));
    return { address, id: challenge.id, code: await world.code(address, challenge) };
  };

  it('is taken once: also of twenty at the same time one opens a session (E11)', async () => {
    const { id, code } = await begun();
    const answers = await Promise.all(Array.from({ length: 20 }, () => world.confirmSignUp(id, code)));
    expect(answers.filter(({ __typename }) => __typename === 'OpenSessionSuccess')).toHaveLength(1);
    expect(await world.confirmSignUp(id, code)).toMatchObject({ code: 'CODE_USED', recover: [{ operation: 'signIn' }] });
  });

  it('can be guessed five times, by two hundred guesses at once as by one after the other (hard case 14)', async () => {
    const { id, code } = await begun();
    const guesses = Array.from({ length: 200 }, (_, index) =>
      world.confirmSignUp(id, String((Number(code) + 1 + index) % 1e6).padStart(6, '0')),
    );
    const answers = await Promise.all(guesses);
    const left = answers.map((answer) => (answer.__typename === 'CodeRejectedError' ? answer.attemptsLeft : -1));
    expect(left.filter((attempts) => attempts > 0).sort()).toEqual([1, 2, 3, 4]);
    expect(new Set(answers.map((answer) => ('code' in answer ? answer.code : 'opened')))).toEqual(
      new Set(['WRONG_CODE', 'NO_ATTEMPTS_LEFT']),
    );
    // Now the right one comes too late.
    expect(await world.confirmSignUp(id, code)).toMatchObject({ code: 'NO_ATTEMPTS_LEFT', attemptsLeft: 0 });
  });

  it('is good for ten minutes, to the second', async () => {
    const [early, late] = [await begun(), await begun()];
    world.pass(599);
    expect(await world.confirmSignUp(early.id, early.code)).toMatchObject({ __typename: 'OpenSessionSuccess' });
    world.pass(1);
    expect(await world.confirmSignUp(late.id, late.code)).toMatchObject({ code: 'CODE_EXPIRED' });
  });

  it('opens only what it was sent for', async () => {
    const [mine, other] = [await begun(), await begun()];
    expect(await world.confirmSignUp(mine.id, other.code === mine.code ? wrong(mine.code) : other.code)).toMatchObject({
      code: 'WRONG_CODE',
    });
    expect(await world.confirmSignIn(mine.id, mine.code)).toMatchObject({ code: 'UNKNOWN_CHALLENGE' });
    for (const id of [randomUUID(), 'nonsense', 'x'.repeat(10_000), '\0'])
      expect(await world.confirmSignUp(id, mine.code)).toMatchObject({ code: 'UNKNOWN_CHALLENGE' });
    for (const code of ['', 'x'.repeat(10_000), '\0', '１２３４５６'])
      expect(await world.confirmSignUp(other.id, code)).toMatchObject({ __typename: 'CodeRejectedError' });
  });

  it('is kept nowhere', async () => {
    const { id, code } = await begun();
    const [row] = await rows('select * from party.code_challenge where id = $1', [id]);
    expect(JSON.stringify(row)).not.toContain(code);
  });
});

describe('another code', () => {
  it('comes after half a minute, makes the first one void and brings back no attempt', async () => {
    const address = anAddress();
    const { id } = challengeOf(await world.signUp(address));
    const first = await world.code(address, { id });
    expect(await world.resend(id)).toMatchObject({ __typename: 'TooManyCodesError', code: 'TOO_MANY_CODES' });
    await world.confirmSignUp(id, wrong(first));
    world.pass(30);
    const key = randomUUID();
    expect(challengeOf(await world.resend(id, stranger, key))).toMatchObject({ id, attemptsLeft: 4 });
    const second = await world.code(address, { id }, 2);
    expect(challengeOf(await world.resend(id, stranger, key)).id).toBe(id);
    expect(await world.messages(address)).toHaveLength(2);
    if (first !== second) expect(await world.confirmSignUp(id, first)).toMatchObject({ code: 'WRONG_CODE', attemptsLeft: 3 });
    expect(await world.confirmSignUp(id, second)).toMatchObject({ __typename: 'OpenSessionSuccess' });
    expect(await world.resend(id)).toMatchObject({ problems: [{ code: 'CHALLENGE_CLOSED' }] });
    expect(await world.resend('nonsense')).toMatchObject({ problems: [{ code: 'CHALLENGE_CLOSED' }] });
  });

  it('is sent once by ten askers at the same time', async () => {
    const address = anAddress();
    const { id } = challengeOf(await world.signUp(address));
    world.pass(30);
    const answers = await Promise.all(Array.from({ length: 10 }, () => world.resend(id)));
    expect(answers.filter(({ __typename }) => __typename === 'RequestCodeSuccess')).toHaveLength(1);
    await world.message(address, { id }, 2);
    expect(await world.messages(address)).toHaveLength(2);
  });

  it('comes three times for one challenge', async () => {
    const { id } = challengeOf(await world.signUp(anAddress()));
    for (let sent = 1; sent < 4; sent++) {
      world.pass(30);
      challengeOf(await world.resend(id));
    }
    world.pass(30);
    expect(await world.resend(id)).toMatchObject({ problems: [{ code: 'CHALLENGE_CLOSED' }] });
  });

  it('comes five times an hour for one address, however it is asked for and by how many at once', async () => {
    const address = anAddress();
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        index % 2 ? world.signUp(address) : world.signIn({ email: address.email.toUpperCase() }),
      ),
    );
    expect(answers.filter(({ __typename }) => __typename === 'RequestCodeSuccess')).toHaveLength(5);
    const refused = await world.signIn(address);
    expect(refused).toMatchObject({ __typename: 'TooManyCodesError', path: ['input', 'contactPoint'] });
    const { retryAfter } = refused as { retryAfter: string };
    world.pass((Date.parse(retryAfter) - world.clock.time.getTime()) / 1000);
    challengeOf(await world.signIn(address));
  });

  it('is refused to a network address that asks for sixty in an hour, whomever they are for', async () => {
    const origin = randomUUID();
    for (let asked = 0; asked < 60; asked++) challengeOf(await world.signIn(anAddress(), {}, origin));
    expect(await world.signIn(anAddress(), {}, origin)).toMatchObject({ code: 'TOO_MANY_CODES' });
    challengeOf(await world.signIn(anAddress(), {}, randomUUID()));
  });
});
