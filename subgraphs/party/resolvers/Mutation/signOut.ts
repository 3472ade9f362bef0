import type { MutationResolvers } from '../../generated/resolvers.ts';
import { requireProvider } from '../../identity/require-login.ts';

export const signOut: NonNullable<MutationResolvers['signOut']> = async (_root, { input }, context) => {
  await requireProvider(context).signOut(input.refreshToken);
  return true;
};
