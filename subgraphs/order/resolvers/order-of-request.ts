import { notFound } from '../../kit/graph/errors.ts';
import type { TaskRequest } from '../../kit/requests/task-request.entity.ts';
import type { Context } from '../context.ts';

/** The customer order that a request is about. */
export async function orderOfRequest({ targetId }: TaskRequest, _args: object, { loaders }: Context) {
  const order = await loaders.customerOrder.load(targetId);
  if (!order) throw notFound();
  return order;
}
