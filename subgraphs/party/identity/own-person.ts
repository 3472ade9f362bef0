import type { EntityManager } from '@mikro-orm/postgresql';
import { isErased, lockParty } from '../change/lock-party.ts';
import { Customer } from '../entities/customer.entity.ts';
import { Login } from '../entities/login.entity.ts';
import type { Party } from '../entities/party.entity.ts';
import { searchKey } from '../normalise.ts';
import type { NewParty } from '../rules/new-party.ts';

/** Somebody who signed up, of this name, and is no customer yet; locked, so that they become one once. Null: the login is somebody else's. */
export const ownPerson = async (em: EntityManager, party: NewParty, subject: string | null): Promise<Party | null> => {
  const login = subject === null || party.type !== 'individual' ? null : await em.findOne(Login, { subject });
  const person = login && (await lockParty(em, login.partyId));
  if (person?.searchName !== searchKey(party.name) || (await isErased(em, person.id))) return null;
  return (await em.count(Customer, { partyId: person.id, status: { $ne: 'CLOSED' } })) === 0 ? person : null;
};
