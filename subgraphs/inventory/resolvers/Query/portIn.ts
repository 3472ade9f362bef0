import type { QueryResolvers } from '../../generated/resolvers.ts';
import { visiblePortIn } from '../visible-port-in.ts';

export const portIn: NonNullable<QueryResolvers['portIn']> = (_root, { id }, context) => visiblePortIn(id, context);
