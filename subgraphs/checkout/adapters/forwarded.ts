import { inputProblem, type Recover } from '../../kit/graph/user-error.ts';
import type { CheckoutProblem, ProductChangeConflict } from '../errors.ts';

/** The common fields of a problem, as they arrive. */
interface Problem {
  __typename?: string;
  code: string;
  reason: string;
  path: string[];
  recover: { operation: string; description: string; arguments?: unknown }[];
}

type Conflict = Omit<ProductChangeConflict, 'recover'> & Pick<Problem, 'recover'>;

const isConflict = (problem: Problem | Conflict): problem is Conflict => problem.__typename === 'ProductChangeConflictError';

/** A problem of another subgraph, as it is shown here: a conflict with all it says, any other one by its common fields. */
export function forwarded(problem: Problem | Conflict): CheckoutProblem {
  const { code, reason, path } = problem;
  const recover = problem.recover.map((action): Recover => ({
    ...action,
    arguments: (action.arguments ?? null) as Record<string, unknown> | null,
  }));
  return isConflict(problem) ? { ...problem, recover } : inputProblem(code, reason, path, recover);
}
