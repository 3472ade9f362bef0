import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents, type DomainEvent } from '../../kit/events/record-event.ts';
import { eventOf } from '../create/events.ts';
import { lockCustomer } from '../create/lock-customer.ts';
import { BillingAccount } from '../entities/billing-account.entity.ts';
import { CustomerMember } from '../entities/customer-member.entity.ts';
import { Customer } from '../entities/customer.entity.ts';
import { Login } from '../entities/login.entity.ts';
import type { Onboarding } from '../entities/onboarding.entity.ts';
import { PartyAccount } from '../entities/party-account.entity.ts';
import { Party } from '../entities/party.entity.ts';
import { claimOnboarding } from './claim-onboarding.ts';
import { closeAccountsOf } from './close-accounts-of.ts';

/** All there is of the party now, whoever made it. */
const findAll = async (em: EntityManager, partyId: string) => ({
  party: await em.findOneOrFail(Party, { id: partyId }),
  customers: await em.find(Customer, { partyId }),
  children: await em.count(Party, { parentId: partyId }),
  /** Somebody who signed up, or whom the process's party was merged with, is there without the process. */
  isKept: (await em.count(Login, { partyId })) > 0 || (await em.count(Party, { mergedInto: partyId })) > 0,
  memberships: await em.count(CustomerMember, { partyId }),
});

/** Deletes what the process made, as far as it came; undefined when it stays, for somebody has built on it since. */
const takeBack = async (
  em: EntityManager,
  { processId, customerId }: Onboarding,
  partyId: string,
  now: Date,
): Promise<DomainEvent[] | undefined> => {
  const customer = customerId == null ? null : await lockCustomer(em, customerId);
  if (customerId != null && !customer) throw new Error(`The customer of process ${processId} has gone.`);
  const { party, customers, children, memberships, isKept } = await findAll(em, partyId);
  const accounts = customer ? await em.find(PartyAccount, { customerId: customer.id }) : [];
  const billingAccounts = customer ? await em.find(BillingAccount, { customerId: customer.id }) : [];
  const isUntouched =
    (isKept || (children === 0 && memberships === 0)) &&
    accounts.length <= 1 &&
    customers.every(({ id, status }) => (id === customerId ? status === 'PROSPECTIVE' : isKept)) &&
    billingAccounts.every(({ openedBy }) => openedBy?.startsWith(`${processId}:`));
  if (!isUntouched) return undefined;

  if (customer) {
    await em.nativeDelete(BillingAccount, { customerId: customer.id });
    await em.nativeDelete(PartyAccount, { customerId: customer.id });
    await em.nativeDelete(Customer, { id: customer.id });
  }
  if (!isKept) await em.nativeDelete(Party, { id: partyId });
  const occasion = { now, processId };
  return [
    ...billingAccounts.map(({ id }) => eventOf('billingAccount', 'Delete', id, {}, occasion)),
    ...accounts.map(({ id }) => eventOf('partyAccount', 'Delete', id, {}, occasion)),
    ...(customer ? [eventOf('customer', 'Delete', customer.id, {}, occasion)] : []),
    ...(isKept ? [] : [eventOf(party.type, 'Delete', partyId, {}, occasion)]),
  ];
};

/**
 * Takes back what this process made, while the customer has no accepted order and nobody has built on it; true when nothing of it
 * is left. Accounts it opened for somebody known are closed. An onboarding that comes later finds the process undone.
 */
export const offboard = (em: EntityManager, processId: string, now: Date): Promise<boolean> =>
  em.transactional(async (tx) => {
    const claim = await claimOnboarding(tx, processId, now);
    const { partyId } = claim;
    const events = partyId == null ? await closeAccountsOf(tx, processId, now) : await takeBack(tx, claim, partyId, now);
    if (!events) return false;
    Object.assign(claim, { partyId: null, customerId: null, guestKey: null, loginSubject: null, undone: true });
    await tx.flush();
    await recordEvents(tx, events);
    return true;
  });
