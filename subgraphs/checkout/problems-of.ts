import { stepFailed, type CheckoutProblem } from './errors.ts';

/** What ended a checkout, as the engine hands it on: the problems of a step, or that a step gave up; the task list says which. */
export const problemsOf = (problem: unknown): CheckoutProblem[] =>
  Array.isArray(problem) ? (problem as CheckoutProblem[]) : [stepFailed()];
