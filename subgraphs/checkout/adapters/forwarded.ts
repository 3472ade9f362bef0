import { inputProblem, type Recover } from '../../kit/graph/user-error.ts';
import type { CheckoutProblem, DuplicateSuspected, ProductChangeConflict } from '../errors.ts';

/** The common fields of a problem, as they arrive. */
interface Problem {
  __typename?: string;
  code: string;
  reason: string;
  path: string[];
  recover: { operation: string; description: string; arguments?: unknown }[];
}

type Arriving<T> = Omit<T, 'recover'> & Pick<Problem, 'recover'>;
type WithMore = Arriving<ProductChangeConflict> | Arriving<DuplicateSuspected>;

const hasMore = (problem: Problem | WithMore): problem is WithMore =>
  problem.__typename === 'ProductChangeConflictError' || problem.__typename === 'DuplicateCustomerSuspectedError';

/** A problem of another subgraph, as it is shown here: a conflict or a duplicate with all it says, any other one by its common fields. */
export function forwarded(problem: Problem | WithMore): CheckoutProblem {
  const { code, reason, path } = problem;
  const recover = problem.recover.map((action): Recover => ({
    ...action,
    arguments: (action.arguments ?? null) as Record<string, unknown> | null,
  }));
  return hasMore(problem) ? { ...problem, recover } : inputProblem(code, reason, path, recover);
}
