import type { QueryResolvers } from '../../generated/resolvers.ts';

export const signingKeys: NonNullable<QueryResolvers['signingKeys']> = async (_root, _args, { identity }) =>
  (await identity.provider?.publicKeys()) ?? [];
