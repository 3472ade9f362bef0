import type { MutationResolvers } from '../../generated/resolvers.ts';
import { pathInPayload } from '../../tmf/path-in-payload.ts';
import { fromTmfOrder } from '../../tmf/product-order.mapper.ts';
import { runPatch } from './patchCart.ts';

export const importProductOrder: NonNullable<MutationResolvers['importProductOrder']> = async (_root, { input }, context) => {
  const { productOrder, ...patch } = input;
  const imported = fromTmfOrder(productOrder);
  if ('problems' in imported) return { __typename: 'CartRejected', problems: imported.problems };

  const answer = await runPatch({ ...patch, operations: imported.operations }, context);
  if (answer.__typename === 'CartRejected') {
    const inPayload = (path: readonly string[]) => pathInPayload(path, imported.paths);
    return { ...answer, problems: answer.problems.map((problem) => ({ ...problem, path: inPayload(problem.path) })) };
  }
  if (answer.__typename === 'IdempotencyConflictError') {
    const differing = answer.differingPaths.map((path) => (path.startsWith('operations') ? 'productOrder' : path));
    return { ...answer, differingPaths: [...new Set(differing)] };
  }
  return answer;
};
