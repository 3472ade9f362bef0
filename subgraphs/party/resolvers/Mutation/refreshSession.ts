import { Login } from '../../entities/login.entity.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { sessionEnded } from '../../identity/errors.ts';
import { describeSession } from '../../identity/open-session.ts';
import { requireProvider } from '../../identity/require-login.ts';

export const refreshSession: NonNullable<MutationResolvers['refreshSession']> = async (_root, { input }, context) => {
  const refreshed = await requireProvider(context).refreshSession(input.refreshToken);
  const login = refreshed && (await context.em().findOne(Login, { subject: refreshed.subject }));
  if (!login) return sessionEnded();
  const { customerId, tokens } = refreshed;
  const session = await describeSession(tokens, { partyId: login.partyId, customerId }, context);
  return { __typename: 'OpenSessionSuccess', session };
};
