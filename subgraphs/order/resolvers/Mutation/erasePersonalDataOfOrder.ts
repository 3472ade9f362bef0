import { requireService } from '../../../kit/graph/errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { erasePersonalData } from '../../personal-data/erase-personal-data.ts';

export const erasePersonalDataOfOrder: NonNullable<MutationResolvers['erasePersonalDataOfOrder']> = async (
  _root,
  { owner },
  { viewer, em },
) => {
  requireService(viewer);
  await erasePersonalData(em, owner);
  return true;
};
