import type { PortInResolvers } from '../generated/resolvers.ts';
import { toGraph } from '../tmf/words.ts';

/** Of a port-in that its caller may see. */
export const PortIn: PortInResolvers = {
  state: ({ state }) => toGraph(state),
  product: ({ productId }, _args, { loaders }) => (productId ? loaders.products.load(productId) : null),
  rejection: ({ rejection }) => rejection ?? null,
  history: ({ history }) => history.map(({ state, at }) => ({ state: toGraph(state), at: new Date(at) })),
};
