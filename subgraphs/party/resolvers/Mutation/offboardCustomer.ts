import { requireService } from '../../../kit/graph/errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { offboard } from '../../onboarding/offboard.ts';

export const offboardCustomer: NonNullable<MutationResolvers['offboardCustomer']> = (
  _root,
  { processId },
  { viewer, em, clock },
) => {
  requireService(viewer);
  return offboard(em(), processId, clock.now());
};
