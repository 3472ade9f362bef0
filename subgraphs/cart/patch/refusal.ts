import type { CartProblem } from '../errors.ts';
import type { InputProblem } from '../../kit/graph/user-error.ts';

/** Ends a transaction without effect: a refused change leaves its idempotency key free. */
export class Refusal extends Error {
  readonly answer: { problems: CartProblem[] } | 'VERSION_CONFLICT';

  constructor(answer: Refusal['answer']) {
    super('The change is refused.');
    this.answer = answer;
  }
}

/** Refuses a change of the whole cart, which has one thing wrong with it at a time. */
export const refuse = (problems: readonly CartProblem[]): void => {
  if (problems.length > 0) throw new Refusal({ problems: [...problems] });
};

/** Why a change of the whole cart was refused; what is no refusal goes on. */
export const refusalOf = (error: unknown): InputProblem => {
  const [first] = error instanceof Refusal && error.answer !== 'VERSION_CONFLICT' ? error.answer.problems : [];
  if (first?.__typename === 'InputProblem') return first;
  throw error;
};
