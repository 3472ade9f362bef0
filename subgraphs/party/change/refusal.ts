import type { InputProblem } from '../../kit/graph/user-error.ts';

/** Ends a change under way with a "no"; the transaction is rolled back and the key is free again. */
export class Refusal extends Error {
  readonly answer: 'VERSION_CONFLICT' | InputProblem[];

  constructor(answer: 'VERSION_CONFLICT' | InputProblem[]) {
    super('The change was refused.');
    this.answer = answer;
  }
}
