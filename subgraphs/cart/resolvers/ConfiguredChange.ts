import type { ConfiguredChangeResolvers } from '../generated/resolvers.ts';

export const ConfiguredChange: ConfiguredChangeResolvers = {
  valid: ({ conflicts, problems }) => conflicts.length === 0 && problems.length === 0,
};
