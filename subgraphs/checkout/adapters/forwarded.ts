import { inputProblem, type Recover } from '../../kit/graph/user-error.ts';
import type { CheckoutProblem, DuplicateSuspected, PriceChanged, ProductChangeConflict } from '../errors.ts';

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
type Telling = Arrived<ProductChangeConflict | PriceChanged | DuplicateSuspected>;

const telling = new Set<string | undefined>([
  'ProductChangeConflictError',
  'PriceChangedError',
  'DuplicateCustomerSuspectedError',
] satisfies Telling['__typename'][]);

const isTelling = (problem: Problem | Telling): problem is Telling => telling.has(problem.__typename);

/** A problem of another subgraph, as it is shown here: what says more with all of it, any other one by its common fields. */
export function forwarded(problem: Problem | Telling): CheckoutProblem {
  const { code, reason, path } = problem;
  const recover = problem.recover.map((action): Recover => ({
    ...action,
    arguments: (action.arguments ?? null) as Record<string, unknown> | null,
  }));
  return isTelling(problem) ? { ...problem, recover } : inputProblem(code, reason, path, recover);
}
