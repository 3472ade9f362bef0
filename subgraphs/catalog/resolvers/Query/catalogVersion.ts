import type { QueryResolvers } from '../../generated/resolvers.ts';

export const catalogVersion: NonNullable<QueryResolvers['catalogVersion']> = async (_root, _args, { snapshot }) =>
  (await snapshot()).version;
