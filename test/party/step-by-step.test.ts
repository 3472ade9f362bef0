import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MergePartiesDocument } from '../../schema/operations/generated/agent-desktop.ts';
import {
  agent,
  anna,
  bearer,
  customer,
  reviewer,
  service,
  startParty,
  type CustomerData,
  type PartyWorld,
} from './party-world.ts';

interface Made {
  customer: CustomerData;
}

let world: PartyWorld;
beforeAll(async () => {
  world = await startParty();
});
afterAll(() => world.stop());

const makeParty = (processId: string) =>
  world.ask<{ partyId: string }>(service, 'onboardParty', {
    input: { processId, guestKey: `key of ${processId}`, customer: { individual: anna } },
  });
const makeRole = (processId: string) => world.ask<Made>(service, 'onboardCustomerRole', { processId });
const makeAccounts = (processId: string, input: object = {}) =>
  world.ask<Made>(service, 'onboardAccounts', { input: { processId, ...input } });
const namesOf = ({ billingAccounts }: CustomerData) =>
  (billingAccounts as { id: string; name?: string }[]).map(({ name }) => name);

describe('a customer made step by step', () => {
  it('is the same as one made at once: party, role and accounts, each once per process (A3)', async () => {
    const processId = randomUUID();
    const [first, second] = await Promise.all([makeParty(processId), makeParty(processId)]);
    expect(second).toEqual(first);
    const [role, again] = await Promise.all([makeRole(processId), makeRole(processId)]);
    expect(again.customer.id).toBe(role.customer.id);
    expect(role.customer).toMatchObject({
      status: 'PROSPECTIVE',
      party: { id: first.partyId },
      accounts: [],
      billingAccounts: [],
    });
    const { customer: whole } = await makeAccounts(processId, { billingAccountNames: ['Office', 'Home'] });
    expect((await makeAccounts(processId, { billingAccountNames: ['Office', 'Home'] })).customer).toEqual(whole);
    expect(whole.accounts).toHaveLength(1);
    expect(namesOf(whole)).toEqual(['Billing account', 'Home', 'Office']);
    expect(await world.ask(bearer(`key of ${processId}`), 'customer', { id: whole.id })).toMatchObject({ id: whole.id });
  });

  it('becomes one of whom its party was merged into meanwhile; undone, it is gone and the survivor stays', async () => {
    const survivor = await makeParty(randomUUID());
    for (const mergedAt of ['party', 'accounts'] as const) {
      const processId = randomUUID();
      const { partyId } = await makeParty(processId);
      const mergeNow = async () => {
        const input = { idempotencyKey: randomUUID(), survivorId: survivor.partyId, mergedId: partyId, reason: 'Twice.' };
        const { mergeParties } = await world.run(agent, MergePartiesDocument, { input });
        expect(mergeParties.__typename).toBe('MergePartiesSuccess');
      };
      if (mergedAt === 'party') await mergeNow();
      await makeRole(processId);
      const { customer: made } = await makeAccounts(processId);
      if (mergedAt === 'accounts') await mergeNow();
      expect((await world.ask<CustomerData>(agent, 'customer', { id: made.id })).party.id).toBe(survivor.partyId);
      expect(await world.offboard(processId)).toBe(true);
      expect(await world.ask(agent, 'customer', { id: made.id })).toBeNull();
      expect(await world.ask(agent, 'individual', { id: partyId })).toMatchObject({ id: survivor.partyId, customers: [] });
    }
  });

  it('made the one that stays: undone, what was merged into it stays with it', async () => {
    const processId = randomUUID();
    const { partyId: survivorId } = await makeParty(processId);
    const { partyId: mergedId } = await makeParty(randomUUID());
    await makeRole(processId);
    const input = { idempotencyKey: randomUUID(), survivorId, mergedId, reason: 'Twice.' };
    await world.run(agent, MergePartiesDocument, { input });
    expect(await world.offboard(processId)).toBe(true);
    expect(await world.ask(agent, 'individual', { id: mergedId })).toMatchObject({ id: survivorId, customers: [] });
  });

  it('has no billing account as long as the billing system wants the products first (A18)', async () => {
    const processId = randomUUID();
    await makeParty(processId);
    await makeRole(processId);
    const { customer: made } = await makeAccounts(processId, { withoutBillingAccount: true });
    expect(made).toMatchObject({ accounts: [{}], billingAccounts: [] });
    const { customer: atOnce } = await world.given({ withoutBillingAccount: true });
    expect(atOnce).toMatchObject({ accounts: [{}], billingAccounts: [] });
  });

  it.each([1, 2, 3])('is taken back whole after %i of the steps, and a late step makes nothing', async (steps) => {
    const processId = randomUUID();
    const { partyId } = await makeParty(processId);
    if (steps > 1) await makeRole(processId);
    if (steps > 2) await makeAccounts(processId, { billingAccountNames: ['Office'] });
    expect(await world.offboard(processId)).toBe(true);
    expect(await world.offboard(processId)).toBe(true);
    expect(await world.ask(agent, 'individual', { id: partyId })).toBeNull();
    expect(await makeParty(processId)).toMatchObject({ __typename: 'PartyRejected', problems: [{ code: 'PROCESS_UNDONE' }] });
    for (const late of [makeRole, makeAccounts]) await expect(late(processId)).rejects.toThrow();
  });
});

describe('a further billing account', () => {
  const open = (customerId: string, key: string, name: string | null = null) =>
    world.ask<{ id: string; name: string }>(service, 'openBillingAccount', { input: { key, customerId, name } });

  it('is opened once per key, also by many at once, and is called as the customer where it has no name', async () => {
    const { customer: made } = await world.given();
    const key = `${randomUUID()}:legacy:account`;
    const opened = await Promise.all(Array.from({ length: 4 }, () => open(made.id, key)));
    expect(new Set(opened.map(({ id }) => id)).size).toBe(1);
    expect(opened[0]).toMatchObject({ name: 'Anna Müller', state: 'active', customer: { id: made.id } });
    expect((await open(made.id, `${key} 2`, 'Office')).name).toBe('Office');
  });

  it('of a process that came to nothing is closed, and found closed by a late repeat', async () => {
    const { customer: made } = await world.given();
    world.clock.time = new Date(world.clock.time.getTime() + 1000);
    const processId = randomUUID();
    const key = `${processId}:account:Office`;
    const { id } = await open(made.id, key, 'Office');
    expect(await world.offboard(processId)).toBe(true);
    expect(await open(made.id, key, 'Office')).toMatchObject({ id, state: 'closed' });
    expect(await world.ask(agent, 'customer', { id: made.id })).toMatchObject({
      billingAccounts: [{ state: 'active' }, { state: 'closed' }],
    });
  });
});

describe('what a credit check said', () => {
  it('is kept with the customer, and shown to agents and the customer only', async () => {
    const { customer: made } = await world.given({ guestKey: 'a cart' });
    const seenBy = (viewer: typeof agent) => world.ask<{ riskSegment: string | null }>(viewer, 'risk', { id: made.id });
    expect(await seenBy(agent)).toEqual({ riskSegment: null });
    expect(await world.ask(service, 'recordRisk', { customerId: made.id, segment: 'HIGH' })).toBe(true);
    expect(await seenBy(agent)).toEqual({ riskSegment: 'HIGH' });
    expect(await seenBy(customer(made.id))).toEqual({ riskSegment: 'HIGH' });
    expect(await seenBy(bearer('a cart'))).toEqual({ riskSegment: null });
    expect(await world.ask(service, 'recordRisk', { customerId: randomUUID(), segment: 'LOW' })).toBe(false);
  });
});

describe('prospects of processes', () => {
  it('are found page by page, also a party that never became a customer; active customers are none', async () => {
    const clockBefore = world.clock.time;
    const { processId, customer: prospect } = await world.given();
    const { customer: active } = await world.given();
    await world.activate(active.id);
    const halfway = randomUUID();
    const { partyId } = await makeParty(halfway);
    const pages: { customerId: string; processId: string }[] = [];
    for (let after: string | null = null; ; after = pages.at(-1)?.processId ?? null) {
      const before = new Date(clockBefore.getTime() + 60_000);
      const page = await world.ask<typeof pages>(service, 'prospectsOfProcesses', { before, first: 2, after });
      if (page.length === 0) break;
      pages.push(...page);
    }
    expect(pages).toContainEqual({ processId, customerId: prospect.id });
    expect(pages).toContainEqual({ processId: halfway, customerId: partyId });
    expect(pages.map(({ customerId }) => customerId)).not.toContain(active.id);
    expect(await world.ask(service, 'prospectsOfProcesses', { before: new Date(0), first: 10 })).toEqual([]);
  });

  it('and all of this is for other subgraphs only', async () => {
    const { customer: made, processId } = await world.given();
    const calls = [
      ['onboardParty', { input: { processId, customer: { individual: anna } } }],
      ['onboardCustomerRole', { processId }],
      ['onboardAccounts', { input: { processId } }],
      ['openBillingAccount', { input: { key: 'a key', customerId: made.id } }],
      ['recordRisk', { customerId: made.id, segment: 'LOW' }],
      ['prospectsOfProcesses', { before: world.clock.time, first: 1 }],
    ] as const;
    for (const viewer of [agent, reviewer, customer(made.id)])
      for (const [document, variables] of calls)
        expect((await world.send(viewer, document, variables)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
