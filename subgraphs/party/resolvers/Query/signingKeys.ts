import type { QueryResolvers } from '../../generated/resolvers.ts';

export const signingKeys: NonNullable<QueryResolvers['signingKeys']> = async (_root, _args, { identity }) => {
  return (await identity.provider?.publicKeys()) ?? [];
};
