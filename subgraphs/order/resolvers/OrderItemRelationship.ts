import { notFound } from '../../kit/graph/errors.ts';
import type { ItemRelationship } from '../fulfilment/dependencies.ts';
import type { OrderItemRelationshipResolvers } from '../generated/resolvers.ts';
import { toGraph } from '../words.ts';

/** A link and the part that the line stating it is in. */
export interface LinkOfItem extends ItemRelationship {
  orderId: string;
}

export const OrderItemRelationship: OrderItemRelationshipResolvers = {
  type: ({ type }) => toGraph(type),
  async item({ orderId, itemId }, _args, { loaders }) {
    const item = await loaders.lineOfWhole(orderId, itemId);
    if (!item) throw notFound();
    return item;
  },
};
