import type { EntityManager } from '@mikro-orm/postgresql';
import { Login } from '../entities/login.entity.ts';
import type { Claims } from './identity-provider.ts';
import { customersOf } from './login-customers.ts';

/** What a login's session is about. A customer that it does not open any more gives way to the first that it does. Undefined: there is no such login. */
export const claimsOf = async (em: EntityManager, subject: string, wanted: string | null): Promise<Claims | undefined> => {
  const login = await em.findOne(Login, { subject });
  if (!login) return undefined;
  const customers = await customersOf(em, login);
  const chosen = customers.find(({ id }) => id === wanted) ?? customers[0];
  return { subject, partyId: login.partyId, customerId: chosen?.id ?? null, role: chosen?.role ?? 'customer' };
};
