import type { MutationResolvers } from '../../generated/resolvers.ts';
import { claimsOf } from '../../identity/claims.ts';
import { sessionEnded } from '../../identity/errors.ts';
import { describeSession } from '../../identity/open-session.ts';
import { requireProvider } from '../../identity/require-login.ts';

export const refreshSession: NonNullable<MutationResolvers['refreshSession']> = async (_root, { input }, context) => {
  const provider = requireProvider(context);
  const refreshed = await provider.refreshSession(input.refreshToken);
  const claims = refreshed && (await claimsOf(context.em(), refreshed.subject, refreshed.customerId));
  if (!claims) return sessionEnded();
  // A provider elsewhere does not know which customers a login opens by now.
  const isUpToDate = claims.customerId === refreshed.customerId;
  const tokens = isUpToDate ? refreshed.tokens : ((await provider.openSession(claims, refreshed)) ?? refreshed.tokens);
  return { __typename: 'OpenSessionSuccess', session: await describeSession(tokens, claims, context) };
};
