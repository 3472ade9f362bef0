import { isDeepStrictEqual } from 'node:util';
import type { AttributeModel } from '../generate/attribute-model.ts';
import { describeRange } from '../generate/describe.ts';
import type { AllowedValue, SpecificationCharacteristic } from '../generate/read-specifications.ts';
import { allowedValues, unitOf } from '../generate/value-kind.ts';
import { breaks, isNew, type Difference } from './finding.ts';
import { coversNumbers } from './intervals.ts';

/** A characteristic as the catalog has it and as the graph has it. */
export interface Side {
  characteristic: SpecificationCharacteristic;
  attribute: AttributeModel;
}

const numbers = new Set(['quantity', 'float', 'int', 'long', 'decimal']);

const wordsOf = (characteristic: SpecificationCharacteristic): unknown[] =>
  allowedValues(characteristic).flatMap(({ value }) => (value == null ? [] : [value]));

const quoted = (values: readonly unknown[]): string =>
  values.map((value) => (typeof value === 'string' ? `"${value}"` : JSON.stringify(value))).join(', ');

const listed = (values: readonly unknown[]): string =>
  values.length > 10 ? `${quoted(values.slice(0, 10))} and ${values.length - 10} more` : quoted(values);

const without = (values: readonly unknown[], others: readonly unknown[]) =>
  values.filter((value) => !others.some((other) => isDeepStrictEqual(other, value)));

const isOpen = (characteristic: SpecificationCharacteristic) =>
  characteristic.extensible === true || allowedValues(characteristic).length === 0;

const describeNumbers = (characteristic: SpecificationCharacteristic): string => {
  const one = (value: AllowedValue) => describeRange(value) ?? String(value.value);
  const unit = unitOf(characteristic);
  return isOpen(characteristic)
    ? 'any number'
    : `${allowedValues(characteristic).map(one).join(' or ')}${unit === undefined ? '' : ` ${unit}`}`;
};

const compareNumbers = (before: SpecificationCharacteristic, after: SpecificationCharacteristic): Difference[] => {
  const keepsAll = isOpen(after) || (!isOpen(before) && coversNumbers(allowedValues(after), allowedValues(before)));
  const addsNone = isOpen(before) || (!isOpen(after) && coversNumbers(allowedValues(before), allowedValues(after)));
  const text = `allows ${describeNumbers(after)} now; it was ${describeNumbers(before)}.`;
  if (!keepsAll) return [breaks('RANGE_NARROWED', text)];
  return addsNone ? [] : [isNew('RANGE_WIDENED', text)];
};

const compareWords = (before: SpecificationCharacteristic, after: SpecificationCharacteristic): Difference[] => {
  if (isOpen(after)) return isOpen(before) ? [] : [isNew('RANGE_WIDENED', 'takes any other value too now.')];
  if (isOpen(before)) return [breaks('RANGE_NARROWED', `takes nothing but ${listed(wordsOf(after))} now; it took any value.`)];
  const gone = without(wordsOf(before), wordsOf(after));
  const added = without(wordsOf(after), wordsOf(before));
  return [
    ...(gone.length > 0 ? [breaks('VALUE_GONE', `can no longer be ${listed(gone)}.`)] : []),
    ...(added.length > 0
      ? [isNew('VALUE_NEW', `can also be ${listed(added)}; clients that list all values will meet one they do not know.`)]
      : []),
  ];
};

const patternsOf = (characteristic: SpecificationCharacteristic) =>
  [characteristic, ...allowedValues(characteristic)].flatMap(({ regex }) => regex ?? []).sort();

const comparePatterns = (before: SpecificationCharacteristic, after: SpecificationCharacteristic): Difference[] => {
  const [old, now] = [patternsOf(before), patternsOf(after)];
  if (isDeepStrictEqual(old, now)) return [];
  if (now.length === 0) return [isNew('PATTERN_CHANGED', 'need not match a pattern any more.')];
  return [
    breaks(
      'PATTERN_CHANGED',
      `has to match ${now.join(' or ')} now; ${old.length > 0 ? `it was ${old.join(' or ')}` : 'it had no pattern'}.`,
    ),
  ];
};

/** Which values can be given: fewer is a break, more is news. */
export const compareValues = (before: Side, after: Side): Difference[] => [
  ...(numbers.has(after.attribute.kind)
    ? compareNumbers(before.characteristic, after.characteristic)
    : compareWords(before.characteristic, after.characteristic)),
  ...comparePatterns(before.characteristic, after.characteristic),
];
