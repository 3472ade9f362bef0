import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DomainEvent } from '../../kit/events/record-event.ts';
import { PartyAccount } from '../entities/party-account.entity.ts';
import type { NewBilling } from '../rules/billing.ts';
import { eventOf } from './events.ts';
import { storeBillingAccount } from './store-billing-account.ts';

/** The accounts a new customer gets. */
export interface NewAccounts {
  customerId: string;
  billing: NewBilling;
  /** Further billing accounts, by name. */
  billingAccountNames: readonly string[];
  /** The billing system wants the products first. */
  withoutBillingAccount: boolean;
}

const ACTIVE = 'active';

/** Whose process made an account, and which of them it is. */
const keyOf = (processId: string | undefined, name?: string) =>
  processId === undefined ? null : [processId, 'account', ...(name === undefined ? [] : [name])].join(':');

/** The first accounts of a customer: its customer account and its billing accounts. */
export const storeAccounts = async (
  em: EntityManager,
  { customerId, billing, billingAccountNames, withoutBillingAccount }: NewAccounts,
  occasion: { now: Date; processId?: string },
): Promise<{ events: DomainEvent[] }> => {
  const accountId = randomUUID();
  await em.insert(PartyAccount, { id: accountId, customerId, name: 'Customer account', state: ACTIVE, createdAt: occasion.now });
  const events = [eventOf('partyAccount', 'Create', accountId, { state: ACTIVE, customerId }, occasion)];
  const { processId } = occasion;
  const toOpen = [
    ...(withoutBillingAccount ? [] : [{ name: 'Billing account', openedBy: keyOf(processId) }]),
    ...billingAccountNames.map((name) => ({ name, openedBy: keyOf(processId, name) })),
  ];
  for (const account of toOpen) {
    const opened = await storeBillingAccount(em, { customerId, accountId, billing, ...account }, occasion);
    events.push(...opened.events);
  }
  return { events };
};
