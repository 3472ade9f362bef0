import type { Engine } from 'json-rules-engine';
import type { FactType } from './facts.ts';

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

const isKnown = (value: unknown): value is Scalar => value !== null && value !== undefined;

/** The library's own compare text as numbers as far as it looks like one; dates and post codes are compared as text. */
const ordered = (compare: (value: Scalar, other: Scalar) => boolean) => (value: unknown, other: Scalar) =>
  isKnown(value) && typeof value === typeof other && compare(value, other);

const startsWith = (value: unknown, starts: readonly string[]) => starts.some((start) => String(value).startsWith(start));

/** In place of the library's own: a condition about what nobody knows does not hold, whichever way it asks. */
export const addOperators = (engine: Engine): void => {
  engine.addOperator('notEqual', (value: unknown, other: Scalar) => isKnown(value) && value !== other);
  engine.addOperator('notIn', (value: unknown, others: Scalar[]) => isKnown(value) && !others.includes(value));
  engine.addOperator(
    'lessThan',
    ordered((value, other) => value < other),
  );
  engine.addOperator(
    'lessThanInclusive',
    ordered((value, other) => value <= other),
  );
  engine.addOperator(
    'greaterThan',
    ordered((value, other) => value > other),
  );
  engine.addOperator(
    'greaterThanInclusive',
    ordered((value, other) => value >= other),
  );
  engine.addOperator('startsWithOneOf', (value: unknown, starts: string[]) => isKnown(value) && startsWith(value, starts));
  engine.addOperator('startsWithNoneOf', (value: unknown, starts: string[]) => isKnown(value) && !startsWith(value, starts));
};
