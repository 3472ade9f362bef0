import type { QueryResolvers } from '../../generated/resolvers.ts';
import { readLoads } from '../../load/read-loads.ts';

export const catalogLoads: NonNullable<QueryResolvers['catalogLoads']> = (_root, page, { loads }) => readLoads(loads.em(), page);
