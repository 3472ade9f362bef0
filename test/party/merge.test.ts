import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { somebody, startUniqueParty, type UniqueWorld } from './duplicates-world.ts';
import { agent, customer, nordwind, reviewer, stranger } from './party-world.ts';

const problems = '... on PartyRejected { problems { code path recover { operation } } } ... on UserError { code }';
const documents = {
  preview: `query ($survivorId: ID!, $mergedId: ID!) { previewMerge(survivorId: $survivorId, mergedId: $mergedId) {
    survivor { id } merged { id } moves { kind count } differences { attribute kept dropped } problems { code } } }`,
  merge: `mutation ($input: MergePartiesInput!) { mergeParties(input: $input) {
    __typename ... on MergePartiesSuccess { party { id } } ${problems} } }`,
  person: `query ($id: ID!) { individual(id: $id) { id givenName contactMedia { emailAddress } identifications { identificationId }
    customers { id } mergeHistory { mergedId mergedBy mergedAt reason moves { kind count } } } }`,
};

interface Person {
  id: string;
  givenName: string;
  contactMedia: { emailAddress: string | null }[];
  identifications: object[];
  customers: { id: string }[];
  mergeHistory: object[];
}
interface Merged {
  __typename: string;
  code?: string;
  party?: { id: string };
  problems?: { code: string }[];
}
interface Preview {
  moves: object[];
  differences: object[];
  problems: { code: string }[];
}

let world: UniqueWorld;
beforeAll(async () => {
  world = await startUniqueParty();
});
afterAll(() => world.stop());

const input = (survivorId: string, mergedId: string, more: object = {}) => ({
  input: { idempotencyKey: randomUUID(), survivorId, mergedId, reason: 'Signed up twice.', ...more },
});
const merge = (survivorId: string, mergedId: string, more: object = {}, viewer = agent) =>
  world.query<Merged>(viewer, documents.merge, input(survivorId, mergedId, more));
const preview = (survivorId: string, mergedId: string) =>
  world.query<Preview>(agent, documents.preview, { survivorId, mergedId });
const person = (id: string, viewer = agent) => world.query<Person | null>(viewer, documents.person, { id });

/** A customer with all that a person has. */
const given = async (more: object = {}) => {
  const told = somebody(more);
  const { customer: made } = await world.onboard(told);
  return { told, customerId: made.id, partyId: made.party.id };
};
const company = async (more: object = {}) => {
  const vatId = `DE${String(100_000_000 + Math.floor(Math.random() * 9e8))}`;
  return (await world.createCompany({ ...nordwind, vatId, ...more })).party.id;
};

const changeParent = (organizationId: string, parentOrganizationId: string) =>
  world.query<Merged>(
    agent,
    `mutation ($input: ChangeParentOrganizationInput!) { changeParentOrganization(input: $input) { __typename } }`,
    { input: { idempotencyKey: randomUUID(), organizationId, parentOrganizationId, expectedVersion: 1 } },
  );

/** Every column of the store that names a party. */
const mentions = async (partyId: string) => {
  const columns = await world.rows<{ table: string; column: string }>(
    `select c.table_name as table, c.column_name as column from information_schema.columns c
      where c.table_schema = 'party' and c.column_name in ('party_id', 'parent_id', 'merged_into')`,
  );
  const found = [];
  for (const { table, column } of columns) {
    const rows = await world.rows(`select 1 from party.${table} where ${column} = $1`, [partyId]);
    if (rows.length > 0) found.push(`${table}.${column}`);
  }
  return found;
};

describe('two parties that are one', () => {
  it('are merged by an agent, as the preview said: customers and all else follow, and nothing names the old one (E20)', async () => {
    const [survivor, merged] = [await given(), await given({ givenName: 'Anne' })];
    const foretold = await preview(survivor.partyId, merged.partyId);
    expect(foretold).toMatchObject({
      problems: [],
      differences: [{ attribute: 'givenName', kept: 'Anna', dropped: 'Anne' }],
    });
    expect(foretold.moves).toContainEqual({ kind: 'customer', count: 1 });
    expect(await merge(survivor.partyId, merged.partyId)).toEqual({
      __typename: 'MergePartiesSuccess',
      party: { id: survivor.partyId },
    });

    const now = await person(survivor.partyId);
    expect(now).toMatchObject({
      givenName: 'Anna',
      identifications: [{}, {}],
      mergeHistory: [{ mergedId: merged.partyId, mergedBy: agent.subject, reason: 'Signed up twice.', moves: foretold.moves }],
    });
    expect(now?.customers.map(({ id }) => id).sort()).toEqual([survivor.customerId, merged.customerId].sort());
    expect(now?.contactMedia.flatMap(({ emailAddress }) => emailAddress ?? [])).toEqual([survivor.told.email, merged.told.email]);
    expect(await mentions(merged.partyId)).toEqual([]);
    // Whoever is the old id is led on; and is still a duplicate of themself.
    expect(await person(merged.partyId)).toEqual(now);
    expect(await person(merged.partyId, customer(merged.customerId))).toMatchObject({ id: survivor.partyId, mergeHistory: [] });
    const again = await world.create(somebody({ givenName: 'Berta', email: merged.told.email }));
    expect(again.candidates).toMatchObject([{ party: { id: survivor.partyId } }]);
  });

  it('are merged once, whoever asks how often; a chain leads to its end', async () => {
    const [a, b, c] = [await given(), await given(), await given()];
    const key = { idempotencyKey: randomUUID() };
    const answers = await Promise.all(Array.from({ length: 4 }, () => merge(b.partyId, c.partyId, key)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await merge(a.partyId, c.partyId, key)).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    await merge(a.partyId, b.partyId);
    expect(await person(c.partyId)).toMatchObject({ id: a.partyId, customers: [{}, {}, {}] });
  });

  it('two agents who merge them in opposite directions at once end with one of them', async () => {
    const [a, b] = [await given(), await given()];
    const answers = await Promise.all([merge(a.partyId, b.partyId), merge(b.partyId, a.partyId)]);
    expect(answers.filter(({ party }) => party)).toHaveLength(1);
    expect(answers.flatMap(({ problems: refused }) => refused ?? [])).toMatchObject([{ code: 'SAME_PARTY' }]);
  });

  it('have one family: whoever names the old organization gets the one it is now, and no circle comes of a move meanwhile', async () => {
    const [survivorId, mergedId] = [await company(), await company()];
    await merge(survivorId, mergedId);
    const below = await company({ parentOrganizationId: mergedId });
    const parentOf = async (id: string) =>
      (await world.rows<{ parent_id: string | null }>('select parent_id from party.party where id = $1', [id]))[0]?.parent_id;
    expect(await parentOf(below)).toBe(survivorId);
    for (let round = 0; round < 3; round += 1) {
      const [above, old] = [await company(), await company()];
      const [current, child] = [await company({ parentOrganizationId: above }), await company({ parentOrganizationId: old })];
      await Promise.all([merge(current, old), changeParent(above, child)]);
      const circle = [child, current, above];
      expect([await parentOf(above), await parentOf(child), await parentOf(current)]).not.toEqual(circle);
    }
  });

  it('are refused where they cannot be one', async () => {
    const { partyId } = await given();
    const other = await given();
    const holding = await company();
    const below = await company({ parentOrganizationId: holding });
    const unknown = randomUUID();
    await merge(partyId, other.partyId);
    for (const [survivorId, mergedId, code] of [
      [partyId, partyId, 'SAME_PARTY'],
      [partyId, other.partyId, 'SAME_PARTY'],
      [other.partyId, (await given()).partyId, 'ALREADY_MERGED'],
      [partyId, holding, 'DIFFERENT_TYPES'],
      [below, holding, 'PARENT_CYCLE'],
      [partyId, unknown, 'UNKNOWN_PARTY'],
      ["'; drop table party.party", '%', 'UNKNOWN_PARTY'],
    ] as const) {
      expect((await merge(survivorId, mergedId)).problems?.[0]).toMatchObject({ code });
      expect((await preview(survivorId, mergedId)).problems[0]).toMatchObject({ code });
    }
    expect(await merge(holding, below)).toMatchObject({ party: { id: holding } });
    expect((await merge(partyId, unknown, { reason: '', idempotencyKey: 'x'.repeat(300) })).problems).toHaveLength(2);
    for (const viewer of [stranger, reviewer, customer('x')]) {
      await expect(merge(partyId, other.partyId, {}, viewer)).rejects.toThrow('Only for agents');
    }
  });
});
