import { mayActForAll } from '../../../kit/graph/viewer.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const clearFaults: NonNullable<MutationResolvers['clearFaults']> = async (_root, _input, { sandbox, viewer }) => {
  if (!sandbox || !mayActForAll(viewer)) return false;
  await sandbox.faults.clear();
  return true;
};
