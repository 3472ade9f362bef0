import type { InputProblem } from '../../kit/graph/user-error.ts';

/** Rolls a lease back: nothing of it was done and its key is free again. */
export class LeaseRefused extends Error {
  override readonly name = 'LeaseRefused';
  readonly problems: readonly InputProblem[];
  /** Numbers that could not be had; whether they are unknown or taken is told later. */
  readonly missing: readonly string[];
  constructor(problems: LeaseRefused['problems'], missing: readonly string[] = []) {
    super('The lease was refused.');
    this.problems = problems;
    this.missing = missing;
  }
}
