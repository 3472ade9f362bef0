import { requireService } from '../../../kit/graph/errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { erasePersonalData } from '../../personal-data/erase-personal-data.ts';

export const erasePersonalDataOfInventory: NonNullable<MutationResolvers['erasePersonalDataOfInventory']> = async (
  _root,
  { owner },
  { viewer, em },
) => {
  requireService(viewer);
  await erasePersonalData(em, owner);
  return true;
};
