import type { QueryResolvers } from '../../generated/resolvers.ts';

export const catalogVersion: NonNullable<QueryResolvers['catalogVersion']> = (_root, _args, { version }) => version();
