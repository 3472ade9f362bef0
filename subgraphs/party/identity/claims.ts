import type { EntityManager } from '@mikro-orm/postgresql';
import { Login } from '../entities/login.entity.ts';
import { customerIdsOf } from './login-customers.ts';
import type { Claims } from './identity-provider.ts';

/** What a login's session is about. A customer that it does not open any more gives way to the first that it does. Undefined: there is no such login. */
export const claimsOf = async (em: EntityManager, subject: string, wanted: string | null): Promise<Claims | undefined> => {
  const login = await em.findOne(Login, { subject });
  if (!login) return undefined;
  const customerIds = await customerIdsOf(em, login);
  const customerId = wanted !== null && customerIds.includes(wanted) ? wanted : (customerIds[0] ?? null);
  return { subject, partyId: login.partyId, customerId, role: 'customer' };
};
