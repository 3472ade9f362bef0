import type { QualificationRule } from '../entities/qualification-rule.entity.ts';
import { plainPath } from './facts.ts';

/** What conditions look at, as `customer.riskSegment` or `productCount`. */
export type Reads = ReadonlySet<string>;

const found = (condition: unknown): string[] => {
  if (Array.isArray(condition)) return condition.flatMap(found);
  if (typeof condition !== 'object' || condition === null) return [];
  if ('fact' in condition && typeof condition.fact === 'string') {
    const path = 'path' in condition && typeof condition.path === 'string' ? `.${plainPath(condition.path)}` : '';
    return [`${condition.fact}${path}`];
  }
  return Object.values(condition).flatMap(found);
};

export const readsOf = (rules: readonly Pick<QualificationRule, 'conditions'>[]): Reads =>
  new Set(rules.flatMap(({ conditions }) => found(conditions)));

/** Whether products have to be read for them. */
export const readsProducts = (reads: Reads): boolean => [...reads].some((name) => name.startsWith('product'));
