import { pageSize } from '../../../kit/pagination.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { claimingProcesses as findProcesses } from '../../leases/claiming-processes.ts';

export const claimingProcesses: NonNullable<QueryResolvers['claimingProcesses']> = (_root, { first, after }, context) =>
  findProcesses(context.em, pageSize({ first }, first, 500), after ?? '');
