import type { QueryResolvers } from '../../generated/resolvers.ts';
import { lineByNumber as find } from '../../products/line-by-number.ts';
import { serviceOnly } from '../service-only.ts';

export const lineByNumber: NonNullable<QueryResolvers['lineByNumber']> = (_root, { msisdn }, context) => {
  serviceOnly(context);
  return find(context.em, msisdn);
};
