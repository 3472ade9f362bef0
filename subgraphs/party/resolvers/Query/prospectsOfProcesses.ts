import type { QueryResolvers } from '../../generated/resolvers.ts';
import { findProspects } from '../../onboarding/prospects.ts';

export const prospectsOfProcesses: NonNullable<QueryResolvers['prospectsOfProcesses']> = (
  _root,
  { before, first, after },
  { em },
) => findProspects(em(), { before, first, after: after ?? null });
