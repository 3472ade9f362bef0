import type { QueryResolvers } from '../../generated/resolvers.ts';

export const productOffering: NonNullable<QueryResolvers['productOffering']> = (_root, { id }, { loaders }) =>
  loaders.offering.load(id);
