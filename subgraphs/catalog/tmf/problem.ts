import type { DumpProblem } from '../entities/catalog-load.entity.ts';

export type { DumpProblem };

export const problem = (path: string, reason: string, rule = 'INVALID_VALUE', line?: number): DumpProblem => ({
  path,
  reason,
  rule,
  ...(line !== undefined && { line }),
});

const join = (path: string, part: PropertyKey) =>
  typeof part === 'number' ? `${path}[${part}]` : path === '' ? String(part) : `${path}.${String(part)}`;

export const at = (path: string, ...parts: PropertyKey[]): string => parts.reduce<string>(join, path);
