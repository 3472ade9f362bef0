import { toAttributes } from '../../../schema/product-types.ts';
import { notFound } from '../../kit/graph/errors.ts';
import type { PlannedProductChangeResolvers } from '../generated/resolvers.ts';
import { toGraph } from '../words.ts';

export const PlannedProductChange: PlannedProductChangeResolvers = {
  date: ({ startsAt }) => startsAt,
  action: ({ action }) => toGraph(action),
  delta: ({ productSpecificationId, characteristics }) => toAttributes(productSpecificationId ?? '', characteristics),
  deltaCharacteristics: ({ characteristics }) => characteristics,
  async productOrder({ orderId }, _args, { loaders }) {
    const order = await loaders.order.load(orderId);
    if (!order) throw notFound();
    return order;
  },
  async item({ orderId, itemId }, _args, { loaders }) {
    const item = (await loaders.items.load(orderId)).find(({ id }) => id === itemId);
    if (!item) throw notFound();
    return item;
  },
};
