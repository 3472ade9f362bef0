/** Something wrong with a dump: where, which rule, and why, in words for the person who made it. */
export interface DumpProblem {
  /** For example `productOffering[3].productOfferingPrice[0].id`. */
  path: string;
  reason: string;
  /** Stable code, for machines. */
  rule: string;
  /** Where the resource begins in the dump, from 1; absent where there are no lines. */
  line?: number;
}

export const problem = (path: string, reason: string, rule = 'INVALID_VALUE', line?: number): DumpProblem => ({
  path,
  reason,
  rule,
  ...(line !== undefined && { line }),
});

const join = (path: string, part: PropertyKey) =>
  typeof part === 'number' ? `${path}[${part}]` : path === '' ? String(part) : `${path}.${String(part)}`;

export const at = (path: string, ...parts: PropertyKey[]): string => parts.reduce<string>(join, path);
