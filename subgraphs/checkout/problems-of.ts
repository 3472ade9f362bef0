import type { StepFailed } from '../kit/engine/run-process.ts';
import { stepFailed, type CheckoutProblem } from './errors.ts';

/** What ended a checkout, as the engine hands it on: the problems of a step, or the step that gave up. */
export const problemsOf = (problem: unknown): CheckoutProblem[] =>
  Array.isArray(problem) ? (problem as CheckoutProblem[]) : [stepFailed((problem as StepFailed).step)];
