import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { storeAccounts } from '../create/store-accounts.ts';
import { storeCustomer } from '../create/store-customer.ts';
import { linkCustomerOf } from '../identity/login-customers.ts';
import { claimOnboarding } from './claim-onboarding.ts';
import type { Newcomer } from './newcomer.ts';
import { storeNewcomer } from './store-newcomer.ts';

/** All of a new customer in one transaction, once per process; undefined when the process has taken it back already. */
export const onboard = (em: EntityManager, newcomer: Newcomer, now: Date): Promise<string | undefined> =>
  em.transactional(async (tx) => {
    const { processId, guestKey, party, accounts, loginSubject } = newcomer;
    const claim = await claimOnboarding(tx, processId, now);
    if (claim.undone) return undefined;
    if (claim.customerId != null) return claim.customerId;

    const occasion = { now, processId };
    const who = await storeNewcomer(tx, newcomer, now);
    const customer = await storeCustomer(tx, { partyId: who.id, name: party.name, guestKey }, occasion);
    const opened = await storeAccounts(tx, { customerId: customer.id, ...accounts }, occasion);
    const linked = await linkCustomerOf(tx, loginSubject, customer.id, occasion);
    Object.assign(claim, { partyId: who.id, customerId: customer.id, loginSubject });
    await tx.flush();
    await recordEvents(tx, [...who.events, ...customer.events, ...opened.events, ...linked]);
    return customer.id;
  });
