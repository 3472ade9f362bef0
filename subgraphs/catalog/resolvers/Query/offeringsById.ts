import type { QueryResolvers } from '../../generated/resolvers.ts';
import { loadAll } from '../../loaders/catalog-loaders.ts';

export const offeringsById: NonNullable<QueryResolvers['offeringsById']> = (_root, { ids }, { loaders }) =>
  loadAll(loaders.offering, [...new Set(ids)]);
