import type { QueryResolvers } from '../../generated/resolvers.ts';

export const categories: NonNullable<QueryResolvers['categories']> = async (_root, _args, { snapshot }) =>
  (await snapshot()).categories();
