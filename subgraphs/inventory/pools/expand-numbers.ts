import { e164Fault } from '../numbers/e164.ts';
import { expandRange } from './expand-range.ts';
import type { NumberPool, PoolProblem } from './resource-pools.ts';

export interface PooledNumber {
  value: string;
  class: string;
}

/** The class of the first rule that names a number or whose pattern it matches. */
const classifier = (rules: NumberPool['numberClassRules']) => {
  const tests = rules.map(({ class: name, pattern, numbers }) => ({
    name,
    pattern: pattern === undefined ? undefined : new RegExp(pattern),
    numbers: new Set(numbers),
  }));
  return (value: string) => tests.find(({ pattern, numbers }) => numbers.has(value) || pattern?.test(value))?.name;
};

/** The numbers of a pool, each with its class; problems go to `report`. */
export const expandNumbers = (pool: NumberPool, report: (problem: PoolProblem) => void): PooledNumber[] => {
  const path = ['numberPools', pool.id];
  const classOf = classifier(pool.numberClassRules);
  const numbers = pool.ranges.flatMap((range) => {
    const values = expandRange(range.from, range.to, [...path, 'ranges']);
    if (!Array.isArray(values)) return (report(values), []);
    const fault = e164Fault(range.from) ?? e164Fault(range.to);
    if (fault) report({ ...fault, path: [...path, range.from] });
    return values.map((value) => ({ value, class: classOf(value) ?? range.class }));
  });
  for (const [name, wanted] of Object.entries(pool.expected ?? {})) {
    const found = name === 'total' ? numbers.length : numbers.filter((number) => number.class === name).length;
    if (found !== wanted)
      report({ code: 'POOL_COUNT', reason: `${wanted} ${name} numbers are expected, ${found} were found.`, path });
  }
  return numbers;
};
