import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { eventOf } from '../create/events.ts';
import { lockCustomer } from '../create/lock-customer.ts';
import { BillingAccount } from '../entities/billing-account.entity.ts';
import { Customer } from '../entities/customer.entity.ts';
import { PartyAccount } from '../entities/party-account.entity.ts';
import { Party } from '../entities/party.entity.ts';
import { claimOnboarding } from './claim-onboarding.ts';

/** What onboarding made: of each kind one. More means that somebody has built on it since. */
const findAll = async (em: EntityManager, customer: Customer) => ({
  party: await em.findOneOrFail(Party, { id: customer.partyId }),
  customers: await em.find(Customer, { partyId: customer.partyId }),
  accounts: await em.find(PartyAccount, { customerId: customer.id }),
  billingAccounts: await em.find(BillingAccount, { customerId: customer.id }),
});

/**
 * Takes back what this process made, while the customer has no accepted order and nobody has built on it; true when nothing of it
 * is left. An onboarding that comes later finds the process undone.
 */
export const offboard = (em: EntityManager, processId: string, now: Date): Promise<boolean> =>
  em.transactional(async (tx) => {
    const claim = await claimOnboarding(tx, processId, now);
    if (claim.customerId != null) {
      const customer = await lockCustomer(tx, claim.customerId);
      if (!customer) throw new Error(`The customer of process ${processId} has gone.`);
      const { party, customers, accounts, billingAccounts } = await findAll(tx, customer);
      const isUntouched = customers.length === 1 && accounts.length === 1 && billingAccounts.length === 1;
      if (customer.status !== 'PROSPECTIVE' || !isUntouched) return false;

      await tx.nativeDelete(BillingAccount, { customerId: customer.id });
      await tx.nativeDelete(PartyAccount, { customerId: customer.id });
      await tx.nativeDelete(Customer, { id: customer.id });
      await tx.nativeDelete(Party, { id: party.id });
      const occasion = { now, processId };
      await recordEvents(tx, [
        ...billingAccounts.map(({ id }) => eventOf('billingAccount', 'Delete', id, {}, occasion)),
        ...accounts.map(({ id }) => eventOf('partyAccount', 'Delete', id, {}, occasion)),
        eventOf('customer', 'Delete', customer.id, {}, occasion),
        eventOf(party.type, 'Delete', party.id, {}, occasion),
      ]);
    }
    claim.customerId = null;
    claim.undone = true;
    return true;
  });
