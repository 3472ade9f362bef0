import { loadCreated } from '../create/load-created.ts';
import type { LoginResolvers } from '../generated/resolvers.ts';
import { customerIdsOf } from '../identity/login-customers.ts';

export const Login: LoginResolvers = {
  party: ({ partyId }, _args, { loaders }) => loadCreated(loaders.parties, partyId),
  customers: async (login, _args, { em, loaders }) =>
    (await loaders.customers.loadMany(await customerIdsOf(em(), login))).filter((found) => found && !(found instanceof Error)),
};
