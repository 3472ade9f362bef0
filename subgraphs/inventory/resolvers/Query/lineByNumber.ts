import type { QueryResolvers } from '../../generated/resolvers.ts';
import { lineByNumber as find } from '../../products/line-by-number.ts';

export const lineByNumber: NonNullable<QueryResolvers['lineByNumber']> = (_root, { msisdn }, context) => find(context.em, msisdn);
