import type { QueryResolvers } from '../../generated/resolvers.ts';
import { visiblePortOut } from '../visible-port-out.ts';

export const portOut: NonNullable<QueryResolvers['portOut']> = (_root, { id }, context) => visiblePortOut(id, context);
