import { errorFor } from '../../kit/graph/viewer.ts';
import type { FulfilmentTaskResolvers } from '../generated/resolvers.ts';
import { toGraph } from '../words.ts';

/** What other systems said is for those who can act on it; others learn that there was a problem. */
export const FulfilmentTask: FulfilmentTaskResolvers = {
  kind: ({ kind }) => toGraph(kind),
  state: ({ state }) => toGraph(state),
  dependsOn: ({ dependsOn, turnAfter }) => [...new Set([...dependsOn, ...turnAfter])],
  lastError: ({ lastError }, _args, { viewer }) =>
    lastError ? { ...lastError, message: errorFor(viewer, lastError.message) ?? '' } : null,
  decision: ({ decision }) => (decision ? { ...decision, action: toGraph(decision.action) } : null),
};
