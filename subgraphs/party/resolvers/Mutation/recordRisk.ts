import { requireService } from '../../../kit/graph/errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { recordRisk as record } from '../../onboarding/record-risk.ts';

export const recordRisk: NonNullable<MutationResolvers['recordRisk']> = (
  _root,
  { customerId, segment },
  { viewer, em, clock },
) => {
  requireService(viewer);
  return record(em(), customerId, segment, clock.now());
};
