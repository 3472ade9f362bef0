import { requireService } from '../../../kit/graph/errors.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { findProspects } from '../../onboarding/prospects.ts';

export const prospectsOfProcesses: NonNullable<QueryResolvers['prospectsOfProcesses']> = (
  _root,
  { before, first, after },
  { viewer, em },
) => {
  requireService(viewer);
  return findProspects(em(), { before, first, after: after ?? null });
};
