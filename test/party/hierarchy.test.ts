import { randomInt, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ChangeParentOrganizationDocument, CompanyTreeDocument } from '../../schema/operations/generated/agent-desktop.ts';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import { agent, customer, nordwind, startParty, type Answer, type PartyWorld } from './party-world.ts';

interface Organization {
  id: string;
  parent: { id: string } | null;
  children: { tradingName: string }[];
}

let world: PartyWorld;
beforeAll(async () => {
  world = await startParty();
});
afterAll(() => world.stop());

const create = (tradingName: string, parentOrganizationId?: string) =>
  world.ask<Answer>(agent, 'createOrganization', {
    input: { idempotencyKey: randomUUID(), organization: { ...nordwind, tradingName, parentOrganizationId } },
  });
const idOf = async (answer: Promise<Answer>) => (await answer).party?.id ?? '';

describe('organizations above others', () => {
  it('know those below them, and are known by them', async () => {
    const holding = await idOf(create('Nordwind Holding'));
    const east = await idOf(create('Nordwind Ost', holding));
    await create('Nordwind Nord', holding);
    const { parent, children } = await world.ask<Organization>(agent, 'hierarchy', { id: holding });
    expect({ parent, children: children.map(({ tradingName }) => tradingName) }).toEqual({
      parent: null,
      children: ['Nordwind Nord', 'Nordwind Ost'],
    });
    expect(await world.ask(agent, 'hierarchy', { id: east })).toMatchObject({ parent: { id: holding }, children: [] });
  });

  it('exist, and are organizations', async () => {
    const { customer: person } = await world.given();
    for (const id of [randomUUID(), 'nonsense', person.party.id]) {
      expect(await create('Nordwind West', id)).toMatchObject({
        __typename: 'PartyRejected',
        problems: [{ code: 'UNKNOWN_ORGANIZATION', path: ['input', 'organization', 'parentOrganizationId'] }],
      });
    }
  });

  it('are seen only by those who are their customers', async () => {
    const { customer: holding } = await world.given({ customer: { organization: nordwind } });
    const below = { organization: { ...nordwind, tradingName: 'Nordwind Ost', parentOrganizationId: holding.party.id } };
    const { customer: daughter } = await world.given({ customer: below });
    const seenBy = (viewer: typeof agent, id: string) => world.ask<Organization>(viewer, 'hierarchy', { id });
    expect((await seenBy(agent, daughter.party.id)).parent).toEqual({ id: holding.party.id });
    expect((await seenBy(customer(daughter.id), daughter.party.id)).parent).toBeNull();
    expect((await seenBy(customer(holding.id), holding.party.id)).children).toEqual([]);
  });

  it('are not taken back as long as another belongs to them', async () => {
    const { customer: holding, processId } = await world.given({ customer: { organization: nordwind } });
    const below = { organization: { ...nordwind, parentOrganizationId: holding.party.id } };
    const daughter = await world.given({ customer: below });
    expect(await world.offboard(processId)).toBe(false);
    expect(await world.offboard(daughter.processId)).toBe(true);
    expect(await world.offboard(processId)).toBe(true);
  });
});

describe('moving an organization', () => {
  const vat = () => `DE${randomInt(1e8, 1e9)}`;
  const make = async (tradingName: string, parentOrganizationId?: string) => {
    const organization = { ...nordwind, vatId: vat(), tradingName, parentOrganizationId };
    return idOf(world.ask<Answer>(agent, 'createOrganization', { input: { idempotencyKey: randomUUID(), organization } }));
  };
  const move = async (organizationId: string, parentOrganizationId: string | null, more: object = {}) => {
    const input = { idempotencyKey: randomUUID(), organizationId, parentOrganizationId, expectedVersion: 1, ...more };
    return (await world.run(agent, ChangeParentOrganizationDocument, { input })).changeParentOrganization;
  };
  const tree = async (id: string, viewer = agent) =>
    (await world.run(viewer, CompanyTreeDocument, { id })).organization?.descendants.map(({ name, parent }) => [
      name,
      parent?.id,
    ]);

  it('takes all below it along, and the whole tree is read in a fixed number of statements', async () => {
    const holding = await make('Holding');
    const east = await make('Ost', holding);
    const office = await make('Büro', east);
    const north = await make('Nord', holding);
    expect(await move(east, north)).toMatchObject({ party: { version: 2 } });
    const { result, statements } = await countStatements(() => tree(holding));
    expect(result).toEqual([
      ['Nord', holding],
      ['Ost', north],
      ['Büro', east],
    ]);
    for (let index = 0; index < 5; index += 1) await make(`Filiale ${index}`, office);
    const more = await countStatements(() => tree(holding));
    expect(more.result).toHaveLength(8);
    expect(more.statements).toHaveLength(statements.length);
    expect(statements).toHaveLength(3);
    await move(east, null, { expectedVersion: 2 });
    expect(await tree(holding)).toEqual([['Nord', holding]]);
  });

  it('below itself is refused, at any depth', async () => {
    const holding = await make('Holding');
    const office = await make('Büro', await make('Ost', holding));
    for (const id of [holding, office]) {
      expect(await move(holding, id)).toMatchObject({
        problems: [{ code: 'HIERARCHY_CYCLE', path: ['input', 'parentOrganizationId'] }],
      });
    }
    for (const id of [randomUUID(), 'no id', '\0']) {
      expect(await move(holding, id)).toMatchObject({ problems: [{ code: 'UNKNOWN_ORGANIZATION' }] });
    }
  });

  it('makes no circle of two that are moved at once', async () => {
    for (let round = 0; round < 3; round += 1) {
      const [a, b] = [await make('A'), await make('B')];
      const answers = await Promise.all([move(a, b), move(b, a)]);
      expect(answers.filter(({ __typename }) => __typename === 'ChangePartySuccess')).toHaveLength(1);
    }
  });

  it('is for agents, and the tree is seen by those who see its organizations', async () => {
    const holding = await make('Holding');
    const east = await make('Ost', holding);
    const { customer: made } = await world.ask<Answer>(agent, 'createCustomer', {
      input: { idempotencyKey: randomUUID(), partyId: holding },
    });
    const viewer = customer(made?.id ?? '');
    expect(await tree(holding, viewer)).toEqual([]);
    const input = { idempotencyKey: randomUUID(), organizationId: east, expectedVersion: 1, parentOrganizationId: null };
    await expect(world.run(viewer, ChangeParentOrganizationDocument, { input })).rejects.toThrow('Only for agents');
  });
});
