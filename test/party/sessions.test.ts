import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLocalJWKSet, jwtVerify } from 'jose';
import pg from 'pg';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import { anAddress, challengeOf, sessionOf, startIdentity, viewerOf, type IdentityWorld } from './identity-world.ts';
import { agent, stranger } from './party-world.ts';

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

/** What an answer says, without what differs by chance. */
const shapeOf = (answer: object) =>
  JSON.parse(JSON.stringify(answer, (key, value: unknown) => (key === 'id' ? 'id' : value))) as object;

describe('whether an address has a login', () => {
  it('shows in no answer, of whatever operation (E11)', async () => {
    const { contactPoint: known } = await world.member();
    for (const operation of ['signUp', 'signIn'] as const) {
      const answers = [];
      for (const address of [known, anAddress()]) {
        const begun = await world[operation](address);
        const { id } = challengeOf(begun);
        const confirm = operation === 'signUp' ? world.confirmSignUp : world.confirmSignIn;
        const guesses = [];
        for (const guess of ['000000', '111111', '222222', '333333', '444444', '555555']) guesses.push(await confirm(id, guess));
        const again = await world.resend(id);
        answers.push(shapeOf({ begun, guesses, again }));
      }
      const masked = answers.map((answer) => JSON.stringify(answer).replaceAll(/.•••@/g, '•••@'));
      expect(masked[0]).toBe(masked[1]);
    }
  });

  it('shows in no time either: known and unknown take the same statements', async () => {
    const { contactPoint: known } = await world.member();
    for (const operation of ['signUp', 'signIn'] as const) {
      const taken = [];
      for (const address of [known, anAddress()]) {
        const begun = await countStatements(() => world[operation](address));
        const { id } = challengeOf(begun.result);
        const guess = () => (operation === 'signUp' ? world.confirmSignUp(id, '000000') : world.confirmSignIn(id, '000000'));
        const { statements } = await countStatements(guess);
        taken.push([...begun.statements, ...statements].map((sql) => sql.replaceAll(/'[^']*'|true|false|null/g, '?')));
      }
      expect(taken[0]).toEqual(taken[1]);
    }
  });

  it('is told to its owner alone, by a message either way', async () => {
    const { contactPoint: known } = await world.member();
    expect(await world.message(known, challengeOf(await world.signUp(known)))).toMatchObject({
      kind: 'loginNotice',
      subject: 'You have a login already',
    });
    const unknown = anAddress();
    const { id } = challengeOf(await world.signIn(unknown));
    const notice = await world.message(unknown, { id });
    expect(notice).toMatchObject({ kind: 'loginNotice', subject: 'There is no login for this address' });
    expect(notice.text).not.toMatch(/\d{6}/);
    expect(await world.confirmSignIn(id, '000000')).toMatchObject({ code: 'WRONG_CODE' });
  });
});

describe('a session', () => {
  it('is opened again by a code to the known address, for the same person', async () => {
    const { contactPoint, session, viewer } = await world.member();
    const { id } = challengeOf(await world.signIn(contactPoint));
    const again = sessionOf(await world.confirmSignIn(id, await world.code(contactPoint, { id })));
    expect(again.party.id).toBe(session.party.id);
    expect(viewerOf(again.accessToken)).toEqual(viewer);
  });

  it('goes on with new tokens, each refresh token once; one that comes again ends it (hard case 14)', async () => {
    const { session } = await world.member();
    const second = sessionOf(await world.refresh(session.refreshToken));
    expect(second.refreshToken).not.toBe(session.refreshToken);
    expect(await world.refresh(session.refreshToken)).toMatchObject({ __typename: 'SessionEndedError', code: 'SESSION_ENDED' });
    expect(await world.refresh(second.refreshToken)).toMatchObject({ code: 'SESSION_ENDED' });
  });

  it('used by two at the same time ends for both', async () => {
    const { session } = await world.member();
    const answers = await Promise.all(Array.from({ length: 5 }, () => world.refresh(session.refreshToken)));
    const opened = answers.filter(({ __typename }) => __typename === 'OpenSessionSuccess');
    expect(opened).toHaveLength(1);
    expect(await world.refresh(sessionOf(opened[0]).refreshToken)).toMatchObject({ code: 'SESSION_ENDED' });
  });

  it('ends thirty days after it was last renewed', async () => {
    const { session } = await world.member();
    world.pass(30 * 86_400 - 1);
    const renewed = sessionOf(await world.refresh(session.refreshToken));
    world.pass(30 * 86_400);
    expect(await world.refresh(renewed.refreshToken)).toMatchObject({ code: 'SESSION_ENDED' });
  });

  it('is known to every process of the deployment, also after a restart', async () => {
    const { session } = await world.member();
    const elsewhere = world.provider();
    const renewed = await elsewhere.refreshSession(session.refreshToken);
    const keys = createLocalJWKSet({ keys: await world.provider().publicKeys() });
    for (const token of [session.accessToken, renewed?.tokens.accessToken ?? ''])
      expect((await jwtVerify(token, keys)).payload.party_id).toBe(session.party.id);
    expect(await rows('select count(*)::int from party.signing_key')).toEqual([{ count: 1 }]);
  });

  it('ends by signing out, and all of a person end by signing out everywhere', async () => {
    const { contactPoint, session, viewer } = await world.member();
    const other = await world.member();
    const { id } = challengeOf(await world.signIn(contactPoint));
    const phone = sessionOf(await world.confirmSignIn(id, await world.code(contactPoint, { id })));
    expect([await world.signOut(session.refreshToken), await world.signOut(session.refreshToken)]).toEqual([true, true]);
    expect(await world.refresh(session.refreshToken)).toMatchObject({ code: 'SESSION_ENDED' });
    const phoneNow = sessionOf(await world.refresh(phone.refreshToken));
    expect(await world.signOutEverywhere(viewer)).toBe(true);
    expect(await world.refresh(phoneNow.refreshToken)).toMatchObject({ code: 'SESSION_ENDED' });
    expect(await world.refresh(other.session.refreshToken)).toMatchObject({ __typename: 'OpenSessionSuccess' });
  });

  it('is not opened by an invented token', async () => {
    const { session } = await world.member();
    const [id] = session.refreshToken.split('.');
    for (const token of ['', '.', 'x'.repeat(10_000), '\0', `${randomUUID()}.x`]) {
      expect(await world.refresh(token)).toMatchObject({ code: 'SESSION_ENDED' });
      expect(await world.signOut(token)).toBe(true);
    }
    expect(id).toHaveLength(36);
    expect(await world.refresh(session.refreshToken)).toMatchObject({ __typename: 'OpenSessionSuccess' });
  });

  it('is needed for what is about a login', async () => {
    const { session } = await world.member();
    for (const viewer of [stranger, agent, { ...viewerOf(session.accessToken), subject: randomUUID() }]) {
      expect(await world.myLogin(viewer)).toBeNull();
      await expect(world.register(viewer, { individual: {} })).rejects.toThrow();
      await expect(world.link(viewer, '+4915550000017')).rejects.toThrow();
      await expect(world.switchTo(viewer, randomUUID())).rejects.toThrow();
      await expect(world.signOutEverywhere(viewer)).rejects.toThrow();
    }
  });
});

describe('what is over', () => {
  it('is deleted: codes with their addresses, counts, and sessions that nobody can renew', async () => {
    const address = anAddress();
    challengeOf(await world.signUp(address));
    const { session } = await world.member();
    await world.purge();
    expect(await rows('select 1 as kept from party.code_challenge where address = $1', [address.email])).toHaveLength(1);
    world.pass(31 * 86_400);
    await world.purge();
    const tables = ['code_challenge', 'code_count', 'login_session'];
    for (const table of tables) expect(await rows(`select from party.${table}`)).toEqual([]);
    expect(await world.refresh(session.refreshToken)).toMatchObject({ code: 'SESSION_ENDED' });
  });
});

describe('events and logs', () => {
  it('say that somebody signed up, and nothing personal', async () => {
    const { contactPoint, session } = await world.member();
    const events = await rows('select event_type, event from party.outbox_event where entity_id = $1', [session.party.id]);
    expect(events).toEqual([{ event_type: 'IndividualCreateEvent', event: { individual: { id: session.party.id } } }]);
    expect(JSON.stringify(events)).not.toContain(contactPoint.email);
  });

  it('tell of a message that could not be sent without naming anybody; the answer is the same, and another code comes', async () => {
    const address = anAddress();
    await world.failNextMessage();
    const { id } = challengeOf(await world.signUp(address));
    while (!world.warnings.some((warning) => warning.includes(id))) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(world.warnings.join()).toContain(`The message of challenge ${id} was not sent: UNAVAILABLE`);
    expect(world.warnings.join()).not.toContain(address.email);
    world.pass(30);
    await world.resend(id);
    expect(await world.confirmSignUp(id, await world.code(address, { id }, 2))).toMatchObject({
      __typename: 'OpenSessionSuccess',
    });
  });
});
