import { configure as configureWhole } from '../../configure/configure.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const configure: NonNullable<QueryResolvers['configure']> = (_root, { input }, context) => configureWhole(context, input);
