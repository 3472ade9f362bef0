import type { QueryResolvers } from '../../generated/resolvers.ts';
import { readPersonalData } from '../../personal-data/read-personal-data.ts';

export const personalDataOfCheckout: NonNullable<QueryResolvers['personalDataOfCheckout']> = (_root, { owner }, { em }) =>
  readPersonalData(em, owner);
