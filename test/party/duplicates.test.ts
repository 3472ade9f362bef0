import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import { somebody, startUniqueParty, type UniqueWorld } from './duplicates-world.ts';
import { agent, nordwind, reviewer, stranger } from './party-world.ts';

let world: UniqueWorld;
beforeAll(async () => {
  world = await startUniqueParty();
});
afterAll(() => world.stop());

const different = { different: { reason: 'Father and son share the address.' } };

describe('duplicates of people and companies', () => {
  it('are found by the mailbox, the telephone and the document, however they are written, and shown to agents with what matched (E20)', async () => {
    const first = somebody();
    const { party } = await world.create(first);
    for (const [matchedOn, same] of [
      ['EMAIL', { email: first.email.toUpperCase().replace('@', '+shop@') }],
      ['PHONE', { phoneNumber: first.phoneNumber.replace('+49', '0049 ').replace(/(\d{3})$/, ' $1') }],
      [
        'DOCUMENT',
        {
          identification: {
            identificationType: 'Passport',
            identificationId: ` c01x-${first.identification.identificationId.slice(4)} `,
          },
        },
      ],
    ] as const) {
      const second = { ...somebody({ givenName: 'Berta', familyName: 'Braun' }), ...same };
      expect(await world.create(second)).toMatchObject({
        __typename: 'DuplicateCustomerSuspectedError',
        code: 'DUPLICATE_CUSTOMER_SUSPECTED',
        path: ['input', 'individual'],
        candidates: [{ party: { id: party.id, name: 'Anna Müller' }, matchedOn: [matchedOn] }],
      });
    }
  });

  it('leave no trace of who was refused', async () => {
    const first = somebody();
    await world.create(first);
    const count = async () => (await world.rows('select 1 from party.party')).length;
    const before = await count();
    const key = randomUUID();
    await world.create(somebody({ email: first.email }), agent, key);
    expect(await count()).toBe(before);
    // The key is free for the right data.
    expect(await world.create(somebody(), agent, key)).toMatchObject({ __typename: 'CreatePartySuccess' });
  });

  it('are no two people of the same name and birth date: that only makes another hint stronger', async () => {
    const first = somebody({ givenName: 'Jörg', familyName: 'Schäfer' });
    await world.create(first);
    expect(await world.create(somebody({ givenName: 'Joerg', familyName: 'Schaefer' }))).toMatchObject({
      __typename: 'CreatePartySuccess',
    });
    const { candidates } = await world.create({
      ...somebody({ givenName: 'JOERG', familyName: 'SCHAEFER' }),
      email: first.email,
    });
    expect(candidates.map(({ matchedOn }) => [...matchedOn].sort())).toEqual([['EMAIL', 'NAME_BIRTHDATE']]);
    expect(candidates[0]?.score).toBeGreaterThan(0.75);
  });

  it('are found among companies by VAT id, not by the mailbox of the group; a company of the same group has the same one', async () => {
    const { party } = await world.createCompany(nordwind);
    const again = await world.createCompany({ ...nordwind, tradingName: 'Nordwind AG', vatId: 'DE 123.456.789' });
    expect(again.candidates).toMatchObject([{ party: { id: party.id }, matchedOn: ['EMAIL', 'VAT_ID'] }]);
    expect(await world.createCompany({ ...nordwind, vatId: 'DE987654321' })).toMatchObject({ __typename: 'CreatePartySuccess' });
    expect(await world.createCompany({ ...nordwind, tradingName: 'Nordwind Ost', parentOrganizationId: party.id })).toMatchObject(
      {
        __typename: 'CreatePartySuccess',
      },
    );
  });

  it('one of twenty checkouts of one person at once makes a customer, the others hear of the duplicate (hard case 6)', async () => {
    const person = somebody();
    const spellings = [person.email, person.email.toUpperCase(), person.email.replace('@', '+tag@'), ` ${person.email} `];
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        world.onboard({
          ...person,
          email: spellings[n % 4],
          phoneNumber: person.phoneNumber.replace('+49', n % 2 ? '0049' : '+49 '),
        }),
      ),
    );
    const customers = answers.filter((answer) => answer.__typename === 'OnboardCustomerSuccess');
    expect(customers).toHaveLength(1);
    for (const { problems } of answers.filter((answer) => answer !== customers[0])) {
      expect(problems).toMatchObject([{ __typename: 'DuplicateCustomerSuspectedError', path: ['input', 'customer', 'new'] }]);
    }
    expect(
      await world.rows('select 1 from party.party where lower(email) like $1', [`${person.email.split('@')[0]}%`]),
    ).toHaveLength(1);
  });

  it('are no more once the process that made the first one has given up', async () => {
    const [person, processId] = [somebody(), randomUUID()];
    expect(await world.onboard(person, processId)).toMatchObject({ __typename: 'OnboardCustomerSuccess' });
    expect(await world.onboard(person)).toMatchObject({ __typename: 'PartyRejected' });
    await world.offboard(processId);
    expect(await world.onboard(person)).toMatchObject({ __typename: 'OnboardCustomerSuccess' });
  });

  it('are told to a shopper without who it is, and not for one address alone', async () => {
    const first = somebody();
    await world.create(first);
    const [problem] = await world.check(somebody({ email: first.email }), 'shopper');
    expect(problem).toMatchObject({ code: 'DUPLICATE_CUSTOMER_SUSPECTED' });
    expect(JSON.stringify(problem)).toMatch(/"candidates":\[\]/);
    expect(await world.check({ email: first.email })).not.toContainEqual(
      expect.objectContaining({ code: 'DUPLICATE_CUSTOMER_SUSPECTED' }),
    );
    // Whom the token is about, agents read only.
    const candidatesFor = (viewer: typeof agent) =>
      world.query<{ candidates: object[] }[]>(
        viewer,
        `query ($references: [_Any!]!) { _entities(representations: $references) { ... on DuplicateCustomerSuspectedError { candidates { matchedOn } } } }`,
        { references: [{ __typename: 'DuplicateCustomerSuspectedError', resolutionToken: problem?.resolutionToken }] },
      );
    expect(await candidatesFor(stranger)).toEqual([{ candidates: [] }]);
    expect(await candidatesFor(agent)).toEqual([{ candidates: [{ matchedOn: ['EMAIL', 'NAME_BIRTHDATE'] }] }]);
  });
});

describe('a household', () => {
  it('shares a mailbox and a telephone when the shopper says so; who said it and when is kept (hard case 6)', async () => {
    const father = somebody();
    await world.onboard(father);
    const son = { ...somebody({ givenName: 'Ben' }), email: father.email, phoneNumber: father.phoneNumber };
    expect(await world.onboard(son)).toMatchObject({ __typename: 'PartyRejected' });
    const processId = randomUUID();
    const { customer } = await world.onboard({ ...son, sharesContact: true }, processId);
    expect(
      await world.rows('select verdict, decided_by, decided_at from party.duplicate_decision where used_by = $1', [
        customer.party.id,
      ]),
    ).toEqual([{ verdict: 'SHARES_CONTACT', decided_by: processId, decided_at: world.clock.now() }]);
  });

  it('shares no document, and is nobody of the same name and birth date', async () => {
    const father = somebody();
    await world.onboard(father);
    const { identification, email } = father;
    for (const same of [{ givenName: 'Ben', identification }, { email }]) {
      expect(await world.onboard(somebody({ ...same, sharesContact: true }))).toMatchObject({ __typename: 'PartyRejected' });
    }
  });
});

describe('an agent decides about a duplicate', () => {
  /** Somebody with the mailbox of somebody else, and what the agent is told. */
  const suspected = async (more: object = {}) => {
    const first = somebody();
    const { party } = await world.create(first);
    const second = { ...somebody({ givenName: 'Ben' }), email: first.email, ...more };
    return { first, second, partyId: party.id, ...(await world.create(second)) };
  };

  it('that it is the same: the answer is the party to go on with, once per token', async () => {
    const { partyId, resolutionToken } = await suspected();
    const key = randomUUID();
    expect(await world.resolve(resolutionToken, { same: { partyId } }, agent, key)).toEqual({
      __typename: 'ResolveDuplicateSuccess',
      party: { id: partyId },
    });
    expect(await world.resolve(resolutionToken, { same: { partyId } }, agent, key)).toMatchObject({ party: { id: partyId } });
    expect(await world.resolve(resolutionToken, different)).toMatchObject({ problems: [{ code: 'INVALID_TOKEN' }] });
  });

  it('that it is somebody else: the repeated call lets that one in, once, and both keep the mailbox', async () => {
    const { second, resolutionToken } = await suspected();
    expect(await world.resolve(resolutionToken, different)).toMatchObject({ __typename: 'ResolveDuplicateSuccess', party: null });
    expect(await world.check(second)).toEqual([]);
    const answers = await Promise.all([1, 2, 3].map(() => world.create(second)));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'CreatePartySuccess',
      'DuplicateCustomerSuspectedError',
      'DuplicateCustomerSuspectedError',
    ]);
    expect(answers.find(({ candidates }) => candidates)?.candidates).toHaveLength(2);
  });

  it('not that two people have one document', async () => {
    const first = somebody();
    await world.create(first);
    const { resolutionToken } = await world.create(somebody({ identification: first.identification }));
    expect(await world.resolve(resolutionToken, different)).toMatchObject({ problems: [{ code: 'DOCUMENT_IN_USE' }] });
  });

  it('only with a token of their own, that is neither forged nor too old, and about a candidate', async () => {
    const { partyId, resolutionToken } = await suspected();
    const same = { same: { partyId } };
    const otherAgent = { ...agent, subject: 'agent:2' };
    for (const [token, viewer] of [
      [resolutionToken, otherAgent],
      [`${resolutionToken.slice(0, -2)}xx`, agent],
      ['x'.repeat(10_000), agent],
    ] as const) {
      expect(await world.resolve(token, same, viewer)).toMatchObject({ problems: [{ code: 'INVALID_TOKEN' }] });
    }
    expect(await world.resolve(resolutionToken, { same: { partyId: randomUUID() } })).toMatchObject({
      problems: [{ code: 'UNKNOWN_PARTY' }],
    });
    expect(await world.resolve(resolutionToken, { different: { reason: ' '.repeat(300) } })).toMatchObject({
      problems: [{ code: 'INVALID_VALUE' }],
    });
    for (const viewer of [stranger, reviewer])
      await expect(world.resolve(resolutionToken, same, viewer)).rejects.toThrow('Only for agents');
    world.clock.time = new Date(world.clock.time.getTime() + 31 * 60_000);
    expect(await world.resolve(resolutionToken, same)).toMatchObject({ problems: [{ code: 'INVALID_TOKEN' }] });
  });

  it('costs a creation a fixed number of statements, however many look alike', async () => {
    const count = async () => (await countStatements(() => world.create(somebody()))).statements.length;
    const free = await count();
    for (let n = 0; n < 5; n++) await world.create(somebody());
    expect(await count()).toBe(free);
  });
});
