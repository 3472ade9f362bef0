import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { lockCustomer } from '../create/lock-customer.ts';
import { storeBillingAccount } from '../create/store-billing-account.ts';
import { BillingAccount } from '../entities/billing-account.entity.ts';
import { PartyAccount } from '../entities/party-account.entity.ts';
import type { NewBilling } from '../rules/billing.ts';

interface FurtherAccount {
  key: string;
  customerId: string;
  /** Null: the customer's own. */
  name: string | null;
  billing: NewBilling;
}

/** A further billing account, once per key; undefined when there is no such customer. Twins wait for each other at the customer. */
export const openBillingAccount = (
  em: EntityManager,
  { key, customerId, name, billing }: FurtherAccount,
  now: Date,
): Promise<string | undefined> =>
  em.transactional(async (tx) => {
    const customer = await lockCustomer(tx, customerId);
    const account = await tx.findOne(PartyAccount, { customerId }, { orderBy: { createdAt: 'asc', id: 'asc' } });
    if (!customer || !account) return undefined;
    const before = await tx.findOne(BillingAccount, { openedBy: key, customerId });
    if (before) return before.id;
    const further = { customerId, accountId: account.id, name: name ?? customer.name, billing, openedBy: key };
    const opened = await storeBillingAccount(tx, further, { now });
    await recordEvents(tx, opened.events);
    return opened.id;
  });
