import { loadCreated } from '../../create/load-created.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { notOfThisLogin } from '../../identity/errors.ts';
import { customersOf } from '../../identity/login-customers.ts';
import { openSession } from '../../identity/open-session.ts';
import { requireLogin } from '../../identity/require-login.ts';

export const switchCustomer: NonNullable<MutationResolvers['switchCustomer']> = async (_root, { customerId }, context) => {
  const login = await requireLogin(context);
  const opened = await customersOf(context.em(), login);
  if (!opened.some(({ id }) => id === customerId)) return notOfThisLogin();
  const session = await openSession({ subject: login.subject, customerId }, context);
  const customer = await loadCreated(context.loaders.customers, customerId);
  return { __typename: 'SwitchCustomerSuccess', customer, session };
};
