import type { QueryResolvers } from '../../generated/resolvers.ts';

export const sandboxFaults: NonNullable<QueryResolvers['sandboxFaults']> = (_root, _input, { sandbox }) =>
  sandbox?.faults.pending() ?? [];
