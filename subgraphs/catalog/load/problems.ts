import type { DumpProblem } from '../tmf/problem.ts';

/** Kept of each kind; more would help nobody. */
const MOST_KEPT = 1_000;

/** Counts all problems, keeps the first. */
export class ProblemList {
  readonly kept: DumpProblem[] = [];
  count = 0;

  add(problems: readonly DumpProblem[], line?: number): void {
    for (const each of problems) {
      if (this.kept.length < MOST_KEPT) this.kept.push(line === undefined ? each : { line, ...each });
      this.count++;
    }
  }

  /** The first of more. */
  addSome(problems: readonly DumpProblem[], count: number): void {
    this.add(problems);
    this.count += count - problems.length;
  }
}

export const mostAsked = MOST_KEPT;
