import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents } from '../../kit/events/record-event.ts';
import { storeCustomer } from '../create/store-customer.ts';
import { Party } from '../entities/party.entity.ts';
import { linkCustomerOf } from '../identity/login-customers.ts';
import { claimOnboarding } from './claim-onboarding.ts';

/** Makes the party of a process a customer, once; undefined when there is none, or not any more. */
export const onboardCustomerRole = (em: EntityManager, processId: string, now: Date): Promise<string | undefined> =>
  em.transactional(async (tx) => {
    const claim = await claimOnboarding(tx, processId, now);
    if (claim.customerId != null || claim.partyId == null) return claim.customerId ?? undefined;
    const { id: partyId, name } = await tx.findOneOrFail(Party, { id: claim.partyId });
    const customer = await storeCustomer(tx, { partyId, name, guestKey: claim.guestKey ?? null }, { now, processId });
    claim.customerId = customer.id;
    await tx.flush();
    const linked = await linkCustomerOf(tx, claim.loginSubject ?? null, customer.id, { now, processId });
    await recordEvents(tx, [...customer.events, ...linked]);
    return customer.id;
  });
