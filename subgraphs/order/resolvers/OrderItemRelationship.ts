import { notFound } from '../../kit/graph/errors.ts';
import type { ItemRelationship } from '../fulfilment/dependencies.ts';
import type { OrderItemRelationshipResolvers } from '../generated/resolvers.ts';
import { toGraph } from '../words.ts';

/** A link and the order both of its lines are in. */
export interface LinkOfItem extends ItemRelationship {
  orderId: string;
}

export const OrderItemRelationship: OrderItemRelationshipResolvers = {
  type: ({ type }) => toGraph(type),
  async item({ orderId, itemId }, _args, { loaders }) {
    const item = (await loaders.items.load(orderId)).find(({ id }) => id === itemId);
    if (!item) throw notFound();
    return item;
  },
};
