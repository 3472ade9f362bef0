import { errorFor } from '../../kit/graph/viewer.ts';
import type { FulfilmentTaskResolvers } from '../generated/resolvers.ts';
import { toGraph } from '../words.ts';

export const FulfilmentTask: FulfilmentTaskResolvers = {
  kind: ({ kind }) => toGraph(kind),
  state: ({ state }) => toGraph(state),
  lastError: ({ lastError }, _input, { viewer }) => errorFor(viewer, lastError),
};
