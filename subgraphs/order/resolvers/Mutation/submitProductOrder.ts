import { notFound } from '../../../kit/graph/errors.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { toNewOrder } from '../../submit/new-order.ts';
import { submitOrder } from '../../submit/submit-order.ts';

export const submitProductOrder: NonNullable<MutationResolvers['submitProductOrder']> = async (_root, { input }, context) => {
  const { em, loaders, now } = context;
  const submitted = await submitOrder(em, toNewOrder(input), context, now());
  if ('problems' in submitted) return { __typename: 'OrderRejected', problems: submitted.problems };
  const { customerOrderId } = submitted;
  const customerOrder = await loaders.customerOrder.load(customerOrderId);
  const [order] = await loaders.parts.load(customerOrderId);
  if (!customerOrder || !order) throw notFound();
  return { __typename: 'SubmitProductOrderSuccess', customerOrder, order };
};
