import { notFound, requireService } from '../../../kit/graph/errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { toNewOrder } from '../../submit/new-order.ts';
import { submitOrder } from '../../submit/submit-order.ts';

export const submitProductOrder: NonNullable<MutationResolvers['submitProductOrder']> = async (_root, { input }, context) => {
  const { em, loaders, now, pipelines, viewer } = context;
  requireService(viewer);
  const submitted = await submitOrder(em, toNewOrder(input), pipelines, now());
  if ('problems' in submitted) return { __typename: 'OrderRejected', problems: submitted.problems };
  const order = await loaders.order.load(submitted.orderId);
  if (!order) throw notFound();
  return { __typename: 'SubmitProductOrderSuccess', order };
};
