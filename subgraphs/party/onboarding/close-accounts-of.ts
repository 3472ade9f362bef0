import type { EntityManager } from '@mikro-orm/postgresql';
import type { DomainEvent } from '../../kit/events/record-event.ts';
import { eventOf } from '../create/events.ts';
import { BillingAccount } from '../entities/billing-account.entity.ts';

const CLOSED = 'closed';

/** Closes the further accounts a process opened. They stay, so that a late repeat of their opening finds them. */
export const closeAccountsOf = async (em: EntityManager, processId: string, now: Date): Promise<DomainEvent[]> => {
  const accounts = await em.find(BillingAccount, { openedBy: { $like: `${processId}:%` }, state: { $ne: CLOSED } });
  for (const account of accounts) account.state = CLOSED;
  return accounts.map(({ id, customerId }) =>
    eventOf('billingAccount', 'StateChange', id, { state: CLOSED, customerId }, { now, processId }),
  );
};
