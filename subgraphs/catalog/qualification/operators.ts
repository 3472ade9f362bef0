import type { Engine } from 'json-rules-engine';
import type { FactType } from './facts.ts';
import type { KeptValues } from './kept-values.ts';

export type ValueType = 'scalar' | 'scalars' | 'texts';

interface OperatorRule {
  of: readonly FactType[];
  value: ValueType;
}

const order = { of: ['number', 'text'], value: 'scalar' } as const;

/** The operators a rule may use, on what, and with what. The library's decorators are not among them. */
export const operators: ReadonlyMap<string, OperatorRule> = new Map<string, OperatorRule>([
  ['equal', { of: ['boolean', 'text', 'number'], value: 'scalar' }],
  ['notEqual', { of: ['boolean', 'text', 'number'], value: 'scalar' }],
  ['in', { of: ['text', 'number'], value: 'scalars' }],
  ['notIn', { of: ['text', 'number'], value: 'scalars' }],
  ['contains', { of: ['list'], value: 'scalar' }],
  ['doesNotContain', { of: ['list'], value: 'scalar' }],
  ['lessThan', order],
  ['lessThanInclusive', order],
  ['greaterThan', order],
  ['greaterThanInclusive', order],
  ['startsWithOneOf', { of: ['text'], value: 'texts' }],
  ['startsWithNoneOf', { of: ['text'], value: 'texts' }],
]);

type Scalar = string | number | boolean;
type Compare = (value: Scalar, other: never) => boolean;

/** The library's own compare text as numbers as far as it looks like one; dates and post codes are compared as text. */
const ordered =
  (compare: (value: Scalar, other: Scalar) => boolean) =>
  (value: Scalar, other: Scalar): boolean =>
    typeof value === typeof other && compare(value, other);

const startsWith = (value: Scalar, starts: ReadonlySet<string>) => {
  const text = String(value);
  for (const start of starts) if (text.startsWith(start)) return true;
  return false;
};

const compares: Record<string, Compare> = {
  equal: (value, other: Scalar) => value === other,
  notEqual: (value, other: Scalar) => value !== other,
  in: (value, others: ReadonlySet<Scalar>) => others.has(value),
  notIn: (value, others: ReadonlySet<Scalar>) => !others.has(value),
  lessThan: ordered((value, other) => value < other),
  lessThanInclusive: ordered((value, other) => value <= other),
  greaterThan: ordered((value, other) => value > other),
  greaterThanInclusive: ordered((value, other) => value >= other),
  startsWithOneOf: startsWith,
  startsWithNoneOf: (value, starts: ReadonlySet<string>) => !startsWith(value, starts),
};

/** In place of the library's own: a condition about what nobody knows does not hold, whichever way it asks. */
export const addOperators = (engine: Engine, values: KeptValues): void => {
  for (const [name, compare] of Object.entries(compares)) {
    engine.addOperator(
      name,
      (value: unknown, place: number) => value != null && compare(value as Scalar, values.at(place) as never),
    );
  }
  engine.addOperator('contains', (list: unknown[], place: number) => list.includes(values.at(place)));
  engine.addOperator('doesNotContain', (list: unknown[], place: number) => !list.includes(values.at(place)));
};
