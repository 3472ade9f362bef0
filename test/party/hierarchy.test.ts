import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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
