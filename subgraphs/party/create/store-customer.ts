import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DomainEvent } from '../../kit/events/record-event.ts';
import { Customer } from '../entities/customer.entity.ts';
import { PartyAccount } from '../entities/party-account.entity.ts';
import type { NewBilling } from '../rules/billing.ts';
import { eventOf } from './events.ts';
import { storeBillingAccount } from './store-billing-account.ts';

interface NewCustomer {
  partyId: string;
  name: string;
  guestKey: string | null;
  billing: NewBilling;
}

const ACTIVE = 'active';

/** Makes a party a customer: the role, its customer account and its first billing account. */
export const storeCustomer = async (
  em: EntityManager,
  { partyId, name, guestKey, billing }: NewCustomer,
  occasion: { now: Date; processId?: string },
): Promise<{ id: string; events: DomainEvent[] }> => {
  const [customerId, accountId] = [randomUUID(), randomUUID()];
  const createdAt = occasion.now;
  const status = 'PROSPECTIVE';
  await em.insert(Customer, { id: customerId, partyId, name, status, guestKey, createdAt });
  await em.insert(PartyAccount, { id: accountId, customerId, name: 'Customer account', state: ACTIVE, createdAt });
  const billingAccount = await storeBillingAccount(em, { customerId, accountId, name: 'Billing account', billing }, occasion);
  return {
    id: customerId,
    events: [
      eventOf('customer', 'Create', customerId, { status }, occasion),
      eventOf('partyAccount', 'Create', accountId, { state: ACTIVE, customerId }, occasion),
      ...billingAccount.events,
    ],
  };
};
