import { isStaff } from '../../../kit/graph/viewer.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const sandboxFaults: NonNullable<QueryResolvers['sandboxFaults']> = (_root, _input, { viewer, sandbox }) =>
  sandbox && isStaff(viewer) ? sandbox.faults.pending() : [];
