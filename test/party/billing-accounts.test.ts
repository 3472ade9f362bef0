import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  BillingAccountsDocument,
  CloseBillingAccountDocument,
  CreateBillingAccountDocument,
  UpdateBillingAccountDocument,
  type UpdateBillingAccountMutationVariables,
} from '../../schema/operations/generated/agent-desktop.ts';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { agent, customer, nordwind, startParty, stranger, type PartyWorld } from './party-world.ts';

let world: PartyWorld;
beforeAll(async () => {
  world = await startParty();
});
afterAll(() => world.stop());

const update = async (
  viewer: Viewer,
  billingAccountId: string,
  more: Partial<UpdateBillingAccountMutationVariables['input']>,
) => {
  const input = { idempotencyKey: randomUUID(), billingAccountId, expectedVersion: 1, ...more };
  return (await world.run(viewer, UpdateBillingAccountDocument, { input })).updateBillingAccount;
};
const close = async (viewer: Viewer, billingAccountId: string, more: object = {}) => {
  const input = { idempotencyKey: randomUUID(), billingAccountId, ...more };
  return (await world.run(viewer, CloseBillingAccountDocument, { input })).closeBillingAccount;
};
const accountsOf = async (customerId: string) =>
  (await world.run(agent, BillingAccountsDocument, { customerId })).customer?.billingAccounts ?? [];
const open = async (customerId: string) => {
  const input = { idempotencyKey: randomUUID(), customerId, name: 'Office' };
  const { createBillingAccount } = await world.run(agent, CreateBillingAccountDocument, { input });
  return createBillingAccount.__typename === 'CreateBillingAccountSuccess' ? createBillingAccount.billingAccount.id : '';
};
const codes = (answer: object): string[] =>
  'problems' in answer ? (answer.problems as { code: string }[]).map(({ code }) => code) : [];

/** A customer with two billing accounts. */
const given = async (input: object = {}) => {
  const { customer: made } = await world.given(input);
  const second = await open(made.id);
  return { id: made.id, partyId: made.party.id, viewer: customer(made.id), first: made.billingAccounts[0]?.id ?? '', second };
};

describe('a billing account', () => {
  it('gets other preferences from its customer: media, day and format (E13)', async () => {
    const { id, viewer, first } = await given();
    const key = {
      idempotencyKey: randomUUID(),
      name: 'Home',
      media: 'PAPER' as const,
      cycleDay: 15,
      format: 'ITEMIZED' as const,
    };
    const answers = await Promise.all([1, 2].map(() => update(viewer, first, key)));
    for (const answer of answers) {
      expect(answer).toMatchObject({
        billingAccount: { name: 'Home', version: 2, billingPreferences: { media: 'PAPER', cycleDay: 15, format: 'ITEMIZED' } },
      });
    }
    await update(viewer, first, { expectedVersion: 2, media: 'PORTAL' });
    expect((await accountsOf(id))[0]).toMatchObject({ name: 'Home', billingPreferences: { media: 'PORTAL', cycleDay: 15 } });
    expect(await update(viewer, first, { expectedVersion: 3, cycleDay: 29, name: '\0' })).toMatchObject({
      problems: [{ path: ['input', 'name'] }, { path: ['input', 'cycleDay'] }],
    });
  });

  it('is changed by one of two at once; the other gets it as it is now', async () => {
    const { viewer, first } = await given();
    const answers = await Promise.all(['A', 'B'].map((name) => update(viewer, first, { name })));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'BillingAccountChangedMeanwhileError',
      'ChangeBillingAccountSuccess',
    ]);
    expect(answers.find((answer) => 'current' in answer)).toMatchObject({ current: { version: 2 } });
  });

  it('of somebody else looks like none', async () => {
    const { id, first, second } = await given();
    const buyer: Viewer = { role: 'buyer', tenant: 'sample', subject: 'b', customerId: id, partyId: randomUUID() };
    for (const viewer of [customer(randomUUID()), stranger, buyer]) {
      for (const account of [first, randomUUID(), '\0']) {
        expect(codes(await update(viewer, account, { name: 'Mine' }))).toEqual(['UNKNOWN_BILLING_ACCOUNT']);
        expect(codes(await close(viewer, account))).toEqual(['UNKNOWN_BILLING_ACCOUNT']);
      }
    }
    const other = await given();
    for (const consolidateInto of [first, randomUUID(), 'no id', '\0']) {
      expect(codes(await update(other.viewer, other.second, { consolidateInto }))).toEqual(['UNKNOWN_BILLING_ACCOUNT']);
    }
    expect((await accountsOf(id)).map(({ version }) => version)).toEqual([1, 1]);
    expect(second).not.toBe('');
  });
});

describe('one bill for several accounts', () => {
  it('is that of an account with a bill of its own, one level deep, until they part again (E13)', async () => {
    const { id, viewer, first, second } = await given();
    const third = await open(id);
    await update(viewer, second, { consolidateInto: first });
    const bills = new Map((await accountsOf(id)).map((account) => [account.id, account]));
    expect(bills.get(first)).toMatchObject({ consolidates: [{ id: second }], consolidatedInto: null });
    expect(bills.get(second)).toMatchObject({ consolidates: [], consolidatedInto: { id: first } });
    expect(codes(await update(viewer, first, { consolidateInto: third }))).toEqual(['CANNOT_CONSOLIDATE']);
    expect(codes(await update(viewer, third, { consolidateInto: second }))).toEqual(['CANNOT_CONSOLIDATE']);
    expect(codes(await update(viewer, third, { consolidateInto: third }))).toEqual(['CANNOT_CONSOLIDATE']);
    expect(codes(await close(viewer, first))).toEqual(['BILLING_ACCOUNT_IN_USE']);
    await update(viewer, second, { expectedVersion: 2, consolidateInto: null });
    expect(await update(viewer, third, { consolidateInto: second })).toMatchObject({ __typename: 'ChangeBillingAccountSuccess' });
  });

  it('is never a circle, whoever comes at the same time', async () => {
    const { id, viewer, first, second } = await given();
    await Promise.all([update(viewer, first, { consolidateInto: second }), update(viewer, second, { consolidateInto: first })]);
    expect((await accountsOf(id)).filter(({ consolidatedInto }) => consolidatedInto !== null)).toHaveLength(1);
  });

  it('can be that of the organization above, as an agent arranges it (A10, E13)', async () => {
    const holding = await given({ customer: { organization: nordwind } });
    const daughter = await given({
      customer: {
        organization: { ...nordwind, vatId: 'DE987654321', tradingName: 'Nordwind Ost', parentOrganizationId: holding.partyId },
      },
    });
    expect(codes(await update(daughter.viewer, daughter.first, { consolidateInto: holding.first }))).toEqual([
      'UNKNOWN_BILLING_ACCOUNT',
    ]);
    expect(await update(agent, daughter.first, { consolidateInto: holding.first })).toMatchObject({
      billingAccount: { consolidatedInto: { id: holding.first } },
    });
    expect(codes(await update(agent, holding.second, { consolidateInto: daughter.second }))).toEqual(['UNKNOWN_BILLING_ACCOUNT']);
  });
});

describe('closing a billing account', () => {
  it('waits until it pays for nothing, and is done once', async () => {
    const { id, viewer, second } = await given();
    world.paying.add(second);
    expect(codes(await close(viewer, second))).toEqual(['BILLING_ACCOUNT_IN_USE']);
    world.paying.delete(second);
    const key = { idempotencyKey: randomUUID(), expectedVersion: 1 };
    const answers = await Promise.all([1, 2].map(() => close(viewer, second, key)));
    for (const answer of answers) expect(answer).toMatchObject({ billingAccount: { state: 'closed', version: 2 } });
    expect(codes(await update(viewer, second, { expectedVersion: 2, name: 'Again' }))).toEqual(['BILLING_ACCOUNT_CLOSED']);
    expect((await accountsOf(id)).map(({ state }) => state)).toEqual(['active', 'closed']);
  });

  it('leaves the customer one, also when two are closed at once', async () => {
    const { id, viewer, first, second } = await given();
    const answers = await Promise.all([close(viewer, first), close(viewer, second)]);
    expect(answers.flatMap(codes).filter((code) => code === 'LAST_BILLING_ACCOUNT')).toHaveLength(1);
    expect((await accountsOf(id)).filter(({ state }) => state === 'active')).toHaveLength(1);
  });
});

describe('statements', () => {
  it('all accounts with their bills take a fixed number', async () => {
    const { id, viewer, first, second } = await given();
    await update(viewer, second, { consolidateInto: first });
    const few = (await countStatements(() => accountsOf(id))).statements.length;
    for (let index = 0; index < 3; index += 1) await update(viewer, await open(id), { consolidateInto: first });
    expect((await countStatements(() => accountsOf(id))).statements.length).toBe(few);
    expect(few).toBe(5);
  });
});
