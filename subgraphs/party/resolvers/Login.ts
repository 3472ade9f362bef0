import { loadCreated } from '../create/load-created.ts';
import type { LoginResolvers } from '../generated/resolvers.ts';
import { customersOf } from '../identity/login-customers.ts';

export const Login: LoginResolvers = {
  party: ({ partyId }, _args, { loaders }) => loadCreated(loaders.parties, partyId),
  customers: async (login, _args, { em, loaders }) => {
    const opened = await customersOf(em(), login);
    return Promise.all(opened.map(({ id }) => loadCreated(loaders.customers, id)));
  },
};
