import type { MutationResolvers } from '../../generated/resolvers.ts';

export const clearFaults: NonNullable<MutationResolvers['clearFaults']> = async (_root, _input, { sandbox }) => {
  if (!sandbox) return false;
  await sandbox.faults.clear();
  return true;
};
