import type { PortOutResolvers } from '../generated/resolvers.ts';
import { toGraph } from '../tmf/words.ts';

/** Of a port-out that its caller may see. */
export const PortOut: PortOutResolvers = {
  state: ({ state }) => toGraph(state),
  product: ({ productId }, _args, { loaders }) => loaders.products.load(productId),
  endedAt: ({ endedAt }) => endedAt ?? null,
};
