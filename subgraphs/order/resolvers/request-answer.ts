import { notFound } from '../../kit/graph/errors.ts';
import type { Context } from '../context.ts';
import type { Asked } from '../../kit/requests/ask-once.ts';
import type { OrderProblem } from '../errors.ts';

/** What a mutation that asks for something answers. */
export async function requestAnswer<const Success extends string>(
  success: Success,
  asked: Asked<OrderProblem>,
  { loaders }: Context,
) {
  if ('conflict' in asked) return asked.conflict;
  if ('problems' in asked) return { __typename: 'OrderRequestRejected' as const, problems: asked.problems };
  const request = await loaders.request.load(asked.requestId);
  if (!request) throw notFound();
  return { __typename: success, request, isExisting: asked.isExisting };
}
