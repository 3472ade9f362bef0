import type { QueryResolvers } from '../../generated/resolvers.ts';
import { findProcess } from '../../process-flow/find-process.ts';

export const processFlow: NonNullable<QueryResolvers['processFlow']> = (_root, { id }, context) => findProcess(id, context);
