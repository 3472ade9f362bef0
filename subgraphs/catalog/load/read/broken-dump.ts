import type { DumpProblem } from '../../tmf/problem.ts';

/** The dump cannot be read any further. */
export class BrokenDump extends Error {
  override readonly name = 'BrokenDump';
  readonly problem: DumpProblem;

  constructor(problem: DumpProblem) {
    super(`${problem.path} ${problem.reason}`);
    this.problem = problem;
  }
}
