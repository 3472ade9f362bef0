import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DomainEvent } from '../../kit/events/record-event.ts';
import { BillingAccount } from '../entities/billing-account.entity.ts';
import type { NewBilling } from '../rules/billing.ts';
import { eventOf } from './events.ts';

interface NewBillingAccount {
  customerId: string;
  accountId: string;
  name: string;
  billing: NewBilling;
  openedBy: string | null;
}

/** One more billing account of a customer. */
export const storeBillingAccount = async (
  em: EntityManager,
  { billing, ...account }: NewBillingAccount,
  occasion: { now: Date; processId?: string },
): Promise<{ id: string; events: DomainEvent[] }> => {
  const id = randomUUID();
  const state = 'active';
  await em.insert(BillingAccount, { id, ...account, ...billing, state, createdAt: occasion.now });
  return { id, events: [eventOf('billingAccount', 'Create', id, { state, customerId: account.customerId }, occasion)] };
};
