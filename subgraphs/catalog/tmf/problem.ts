/** Something wrong with a dump: where, and why, in words for the person who made it. */
export interface DumpProblem {
  /** For example `productOffering[3].productOfferingPrice[0].id`. */
  path: string;
  reason: string;
}

export const problem = (path: string, reason: string): DumpProblem => ({ path, reason });

const join = (path: string, part: PropertyKey) =>
  typeof part === 'number' ? `${path}[${part}]` : path === '' ? String(part) : `${path}.${String(part)}`;

export const at = (path: string, ...parts: PropertyKey[]): string => parts.reduce<string>(join, path);
