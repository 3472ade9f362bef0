import type { DumpProblem } from '../tmf/problem.ts';

/** Kept of each kind; more would help nobody. */
const MOST_KEPT = 1_000;

/** Names and values that somebody means harm with may be megabytes. */
const LONGEST = 1_000;

/** A dump's own words, as a report can hold them. */
const told = (text: string): string => {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return short.replaceAll('\0', '\ufffd').toWellFormed();
};

const toTold = (each: DumpProblem): DumpProblem => ({ ...each, path: told(each.path), reason: told(each.reason) });

/** Counts all problems, keeps the first. */
export class ProblemList {
  readonly kept: DumpProblem[] = [];
  count = 0;

  add(problems: readonly DumpProblem[], line?: number): void {
    for (const each of problems) {
      if (this.kept.length < MOST_KEPT) this.kept.push(toTold(line === undefined ? each : { line, ...each }));
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
