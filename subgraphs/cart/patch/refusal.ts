import type { CartProblem } from '../errors.ts';

/** Ends a transaction without effect: a refused patch leaves its idempotency key free. */
export class Refusal extends Error {
  readonly answer: { problems: CartProblem[] } | 'VERSION_CONFLICT';

  constructor(answer: Refusal['answer']) {
    super('The patch is refused.');
    this.answer = answer;
  }
}
