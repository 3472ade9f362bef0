import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { storeCustomer } from '../create/store-customer.ts';
import { storeParty } from '../create/store-party.ts';
import type { NewBilling } from '../rules/billing.ts';
import type { NewParty } from '../rules/new-party.ts';
import { claimOnboarding } from './claim-onboarding.ts';

interface Newcomer {
  processId: string;
  guestKey: string | null;
  party: NewParty;
  billing: NewBilling;
}

/** All of a new customer in one transaction, once per process; undefined when the process has taken it back already. */
export const onboard = (
  em: EntityManager,
  { processId, guestKey, party, billing }: Newcomer,
  now: Date,
): Promise<string | undefined> =>
  em.transactional(async (tx) => {
    const claim = await claimOnboarding(tx, processId, now);
    if (claim.undone) return undefined;
    if (claim.customerId != null) return claim.customerId;

    const occasion = { now, processId };
    const who = await storeParty(tx, party, occasion);
    const customer = await storeCustomer(tx, { partyId: who.id, name: party.name, guestKey, billing }, occasion);
    claim.customerId = customer.id;
    await tx.flush();
    await recordEvents(tx, [...who.events, ...customer.events]);
    return customer.id;
  });
