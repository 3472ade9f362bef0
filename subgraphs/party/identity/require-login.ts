import { forbidden } from '../../kit/graph/errors.ts';
import { actsForCustomer } from '../../kit/graph/viewer.ts';
import type { Context } from '../context.ts';
import { Login } from '../entities/login.entity.ts';
import type { IdentityProvider } from './identity-provider.ts';

export const requireProvider = ({ identity }: Pick<Context, 'identity'>): IdentityProvider => {
  if (!identity.provider) throw forbidden('This operator keeps logins elsewhere.');
  return identity.provider;
};

/** The login of whoever calls; null for callers without one here. */
export const findLogin = async ({ viewer, em }: Context): Promise<Login | null> =>
  actsForCustomer(viewer) ? em().findOne(Login, { subject: viewer.subject }) : null;

/** For what only somebody with a login here can do. */
export const requireLogin = async (context: Context): Promise<Login> => {
  requireProvider(context);
  const login = await findLogin(context);
  if (!login) throw forbidden('For people with a login of their own.');
  return login;
};
