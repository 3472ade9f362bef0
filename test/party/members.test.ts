import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AddCustomerMemberDocument,
  ChangeCustomerMemberDocument,
  CreateIndividualDocument,
  MembersDocument,
  MergePartiesDocument,
  RemoveCustomerMemberDocument,
  type AddCustomerMemberMutationVariables,
  type ChangeCustomerMemberMutationVariables,
} from '../../schema/operations/generated/agent-desktop.ts';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { agent, anna, customer, nordwind, reviewer, service, startParty, stranger, type PartyWorld } from './party-world.ts';

let world: PartyWorld;
beforeAll(async () => {
  world = await startParty();
});
afterAll(() => world.stop());

const eur = (value: string) => ({ value, currency: 'EUR' });
const once = () => ({ idempotencyKey: randomUUID() });

const createPerson = async () => {
  const { createIndividual } = await world.run(agent, CreateIndividualDocument, { input: { ...once(), individual: anna } });
  if (createIndividual.__typename !== 'CreatePartySuccess') throw new Error(JSON.stringify(createIndividual));
  return createIndividual.party.id;
};

const add = async (
  viewer: Viewer,
  customerId: string,
  partyId: string,
  more: Partial<AddCustomerMemberMutationVariables['input']> = {},
) => {
  const input = { ...once(), customerId, partyId, role: 'BUYER' as const, ...more };
  return (await world.run(viewer, AddCustomerMemberDocument, { input })).addCustomerMember;
};
const change = async (viewer: Viewer, input: Omit<ChangeCustomerMemberMutationVariables['input'], 'idempotencyKey'>) =>
  (await world.run(viewer, ChangeCustomerMemberDocument, { input: { ...once(), ...input } })).changeCustomerMember;
const remove = async (viewer: Viewer, customerId: string, memberId: string, idempotencyKey: string = randomUUID()) => {
  const input = { idempotencyKey, customerId, memberId };
  return (await world.run(viewer, RemoveCustomerMemberDocument, { input })).removeCustomerMember;
};
const membersFor = async (viewer: Viewer, customerId: string) =>
  (await world.run(viewer, MembersDocument, { customerId })).customer?.members.map(({ name, role }) => `${role} ${name}`);

/** The company's customer with an approver and a buyer. */
const givenCompany = async () => {
  const { customer: company } = await world.given({ customer: { organization: nordwind } });
  const customerId = company.id;
  const as = (role: 'buyer' | 'approver', partyId: string): Viewer => ({
    role,
    tenant: 'sample',
    subject: `${role}:${partyId}`,
    customerId,
    partyId,
  });
  const [approverId, buyerId] = [await createPerson(), await createPerson()];
  const member = (answer: Awaited<ReturnType<typeof add>>) => ('member' in answer ? (answer.member?.id ?? '') : '');
  const approverMember = member(await add(agent, customerId, approverId, { role: 'APPROVER' }));
  const buyerMember = member(await add(agent, customerId, buyerId, { orderLimit: eur('100'), monthlyLimit: eur('250.5') }));
  return {
    customerId,
    as,
    approver: as('approver', approverId),
    buyer: as('buyer', buyerId),
    approverMember,
    buyerMember,
    buyerId,
  };
};

describe('members of a company', () => {
  it('are added by an agent and by an approver, with their limits (E13)', async () => {
    const { customerId, approver, buyer, buyerId } = await givenCompany();
    expect(await add(approver, customerId, await createPerson())).toMatchObject({ member: { role: 'BUYER', orderLimit: null } });
    const roles = ['APPROVER Anna Müller', 'BUYER Anna Müller', 'BUYER Anna Müller'];
    for (const viewer of [agent, reviewer, approver, customer(customerId)])
      expect(await membersFor(viewer, customerId)).toEqual(roles);
    expect(await membersFor(buyer, customerId)).toEqual(['BUYER Anna Müller']);
    expect(await world.ask(service, 'purchaseRight', { customerId, partyId: buyerId })).toEqual({
      role: 'BUYER',
      orderLimit: eur('100.00'),
      monthlyLimit: eur('250.50'),
    });
    const { customer: seen } = await world.run(approver, MembersDocument, { customerId });
    expect(seen?.members.map(({ individual }) => individual?.id)).toEqual([approver.partyId, undefined, undefined]);
  });

  it('are changed and removed; what they may buy follows at once', async () => {
    const { customerId, approver, buyerMember: memberId, buyerId } = await givenCompany();
    const right = () => world.ask(service, 'purchaseRight', { customerId, partyId: buyerId });
    const changed = await change(approver, { customerId, memberId, expectedVersion: 1, role: 'APPROVER', orderLimit: null });
    expect(changed).toMatchObject({ member: { role: 'APPROVER', version: 2, orderLimit: null, monthlyLimit: eur('250.50') } });
    expect(await right()).toEqual({ role: 'APPROVER', orderLimit: null, monthlyLimit: eur('250.50') });
    const key = randomUUID();
    const answers = await Promise.all([1, 2].map(() => remove(approver, customerId, memberId, key)));
    for (const answer of answers) expect(answer).toMatchObject({ __typename: 'ChangeCustomerMemberSuccess', member: null });
    expect(await right()).toBeNull();
    expect(await remove(agent, customerId, memberId)).toMatchObject({ problems: [{ code: 'UNKNOWN_MEMBER' }] });
  });

  it('are the person they were merged into, once', async () => {
    const { customerId, approver, buyer } = await givenCompany();
    const [survivorId, mergedId] = [await createPerson(), await createPerson()];
    const { mergeParties } = await world.run(agent, MergePartiesDocument, {
      input: { ...once(), survivorId, mergedId, reason: 'Twins.' },
    });
    expect(mergeParties.__typename).toBe('MergePartiesSuccess');
    expect(await add(approver, customerId, mergedId)).toMatchObject({ __typename: 'ChangeCustomerMemberSuccess' });
    for (const partyId of [survivorId, mergedId])
      expect(await world.ask(service, 'purchaseRight', { customerId, partyId })).toMatchObject({ role: 'BUYER' });
    expect(await add(approver, customerId, survivorId)).toMatchObject({ problems: [{ code: 'MEMBER_EXISTS' }] });
    expect(await add(approver, customerId, buyer.partyId ?? '')).toMatchObject({ problems: [{ code: 'MEMBER_EXISTS' }] });
  });

  it('are managed by nobody else, and nobody decides about themselves (hard case 14)', async () => {
    const { customerId, as, approver, buyer, approverMember, buyerMember } = await givenCompany();
    const other = await givenCompany();
    const person = await createPerson();
    // Whoever says to be an approver must be one still.
    const claims = as('approver', await createPerson());
    for (const viewer of [claims, other.approver]) {
      const answers = [
        await add(viewer, customerId, person),
        await change(viewer, { customerId, memberId: buyerMember, expectedVersion: 1, role: 'APPROVER' }),
        await remove(viewer, customerId, buyerMember),
      ];
      for (const answer of answers) expect(answer).toMatchObject({ problems: [{ code: 'UNKNOWN_CUSTOMER' }] });
    }
    for (const viewer of [buyer, customer(customerId), stranger, reviewer])
      await expect(add(viewer, customerId, person)).rejects.toThrow('Only for approvers, agents, services.');
    for (const id of [randomUUID(), 'no id', '\0'])
      expect(await add(agent, id, person)).toMatchObject({ problems: [{ code: 'UNKNOWN_CUSTOMER' }] });
    expect(await change(approver, { customerId, memberId: approverMember, expectedVersion: 1, orderLimit: null })).toMatchObject({
      problems: [{ code: 'OWN_MEMBERSHIP' }],
    });
    expect(await remove(approver, customerId, other.buyerMember)).toMatchObject({ problems: [{ code: 'UNKNOWN_MEMBER' }] });
    expect(await membersFor(agent, customerId)).toHaveLength(2);
  });

  it('are people of an organization, once, with limits that can be compared', async () => {
    const { customerId, buyerId } = await givenCompany();
    const { customer: person } = await world.given();
    expect(await add(agent, person.id, buyerId)).toMatchObject({ problems: [{ code: 'NOT_AN_ORGANIZATION' }] });
    expect(await add(agent, customerId, buyerId)).toMatchObject({
      problems: [{ code: 'MEMBER_EXISTS', path: ['input', 'partyId'] }],
    });
    for (const id of [randomUUID(), 'no id', '\0']) {
      expect(await add(agent, customerId, id)).toMatchObject({ problems: [{ code: 'UNKNOWN_PARTY' }] });
    }
    const wrong = [
      eur('0'),
      eur('-1'),
      eur('1.001'),
      eur('9'.repeat(30)),
      { value: '1', currency: 'euro' },
      { value: '1', currency: '\0' },
    ];
    for (const orderLimit of wrong) {
      expect(await add(agent, customerId, person.party.id, { orderLimit, idempotencyKey: '' })).toMatchObject({
        problems: [{ code: 'INVALID_IDEMPOTENCY_KEY' }, { code: 'INVALID_VALUE', path: ['input', 'orderLimit'] }],
      });
    }
    const mixed = { orderLimit: eur('1'), monthlyLimit: { value: '1', currency: 'SEK' } };
    expect(await add(agent, customerId, person.party.id, mixed)).toMatchObject({
      problems: [{ path: ['input', 'monthlyLimit'] }],
    });
  });

  it('are changed by one of two at once, and added once by two', async () => {
    const { customerId, buyerMember: memberId } = await givenCompany();
    const changes = await Promise.all(
      ['10', '20'].map((value) => change(agent, { customerId, memberId, expectedVersion: 1, orderLimit: eur(value) })),
    );
    expect(changes.map(({ __typename }) => __typename).sort()).toEqual([
      'ChangeCustomerMemberSuccess',
      'CustomerMemberChangedMeanwhileError',
    ]);
    const person = await createPerson();
    const added = await Promise.all([1, 2].map(() => add(agent, customerId, person)));
    expect(added.filter(({ __typename }) => __typename === 'ChangeCustomerMemberSuccess')).toHaveLength(1);
    expect(await membersFor(agent, customerId)).toHaveLength(3);
  });

  it('are read in a fixed number of statements', async () => {
    const { customerId } = await givenCompany();
    const { statements } = await countStatements(() => membersFor(agent, customerId));
    expect(statements).toHaveLength(3);
  });
});
