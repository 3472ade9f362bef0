import { notFound, requireService } from '../../../kit/graph/errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const startFulfilment: NonNullable<MutationResolvers['startFulfilment']> = async (_root, { orderId }, context) => {
  const { em, flow, loaders, viewer } = context;
  requireService(viewer);
  const order = await loaders.order.load(orderId);
  if (!order) throw notFound();
  await flow.start(em, order);
  return true;
};
