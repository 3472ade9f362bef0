import type { EntityManager } from '@mikro-orm/postgresql';
import type { DomainEvent } from '../../kit/events/record-event.ts';
import { lockLivingParty } from '../change/lock-party.ts';
import { Refusal } from '../change/refusal.ts';
import { storeAccounts } from '../create/store-accounts.ts';
import { storeCustomer } from '../create/store-customer.ts';
import { storeParty } from '../create/store-party.ts';
import { Customer } from '../entities/customer.entity.ts';
import type { Login } from '../entities/login.entity.ts';
import type { NewBilling } from '../rules/billing.ts';
import type { NewParty } from '../rules/new-party.ts';
import { completePerson } from './complete-person.ts';
import { alreadyCustomer } from './errors.ts';
import { linkCustomer } from './login-customers.ts';

/** Who buys: the person of the login, completed, or a new organization. A person is one customer, also for two calls at once. */
const settleParty = async (em: EntityManager, { partyId, subject: by }: Login, party: NewParty, now: Date) => {
  if (party.type === 'organization') return storeParty(em, party, { now, by });
  const person = await lockLivingParty(em, partyId, ['input', 'customer', 'individual']);
  if ((await em.count(Customer, { partyId, status: { $ne: 'CLOSED' } })) > 0) throw new Refusal([alreadyCustomer()]);
  return { id: partyId, events: await completePerson(em, person, party, { now, by }) };
};

/** Makes the person of a login, or their organization, a customer with accounts that the login opens. */
export const registerCustomerOf = async (
  em: EntityManager,
  login: Login,
  { party, billing }: { party: NewParty; billing: NewBilling },
  now: Date,
): Promise<{ id: string; events: DomainEvent[] }> => {
  const occasion = { now };
  const who = await settleParty(em, login, party, now);
  const customer = await storeCustomer(em, { partyId: who.id, name: party.name, guestKey: null }, occasion);
  const accounts = { billing, billingAccountNames: [], withoutBillingAccount: false };
  const opened = await storeAccounts(em, { customerId: customer.id, ...accounts }, occasion);
  const linked = await linkCustomer(em, login, customer.id, occasion);
  return { id: customer.id, events: [...who.events, ...customer.events, ...opened.events, ...linked] };
};
