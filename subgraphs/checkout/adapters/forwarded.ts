import { inputProblem, type Recover } from '../../kit/graph/user-error.ts';
import type { CheckoutProblem, PriceChanged, ProductChangeConflict } from '../errors.ts';

/** The common fields of a problem, as they arrive. */
interface Problem {
  __typename?: string;
  code: string;
  reason: string;
  path: string[];
  recover: { operation: string; description: string; arguments?: unknown }[];
}

type Arrived<T> = T extends unknown ? Omit<T, 'recover'> & Pick<Problem, 'recover'> : never;
/** What says more than the common fields. */
type Telling = Arrived<ProductChangeConflict | PriceChanged>;

const isTelling = (problem: Problem | Telling): problem is Telling =>
  problem.__typename === 'ProductChangeConflictError' || problem.__typename === 'PriceChangedError';

/** A problem of another subgraph, as it is shown here: a conflict or another price with all it says, any other one by its common fields. */
export function forwarded(problem: Problem | Telling): CheckoutProblem {
  const { code, reason, path } = problem;
  const recover = problem.recover.map((action): Recover => ({
    ...action,
    arguments: (action.arguments ?? null) as Record<string, unknown> | null,
  }));
  return isTelling(problem) ? { ...problem, recover } : inputProblem(code, reason, path, recover);
}
