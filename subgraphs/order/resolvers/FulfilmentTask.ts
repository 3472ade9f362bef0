import type { FulfilmentTaskResolvers } from '../generated/resolvers.ts';
import { toGraph } from '../words.ts';

export const FulfilmentTask: FulfilmentTaskResolvers = {
  kind: ({ kind }) => toGraph(kind),
  state: ({ state }) => toGraph(state),
};
