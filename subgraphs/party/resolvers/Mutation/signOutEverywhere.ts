import type { MutationResolvers } from '../../generated/resolvers.ts';
import { requireLogin, requireProvider } from '../../identity/require-login.ts';

export const signOutEverywhere: NonNullable<MutationResolvers['signOutEverywhere']> = async (_root, _args, context) => {
  const { subject } = await requireLogin(context);
  await requireProvider(context).signOutEverywhere(subject);
  return true;
};
