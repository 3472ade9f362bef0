import { isDeepStrictEqual } from 'node:util';
import type { AttributeKind } from '../product-types.ts';
import type { SpecificationCharacteristic } from '../generate/read-specifications.ts';
import { allowedValues, unitOf } from '../generate/value-kind.ts';
import { compareValues, type Side } from './compare-values.ts';
import { breaks, isNew, type Difference } from './finding.ts';

const kinds: Record<AttributeKind, string> = {
  enum: 'one of a list of words',
  quantity: 'a number with a unit',
  measure: 'an amount that comes with its unit',
  float: 'a number',
  int: 'a whole number',
  long: 'a whole number that may be beyond 32 bits',
  decimal: 'an exact decimal number',
  boolean: 'yes or no',
  string: 'free text',
  dateTime: 'a point in time',
  date: 'a day',
  json: 'a structure of its own',
};

const compareUnit = (before: Side, after: Side): Difference[] => {
  const [old, now] = [unitOf(before.characteristic), unitOf(after.characteristic)];
  if (old === now) return [];
  if (now === undefined) return [breaks('UNIT_CHANGED', `has no unit of its own any more; it was ${old ?? ''}.`)];
  return [breaks('UNIT_CHANGED', `is measured in ${now} now; ${old === undefined ? 'it had no unit' : `it was ${old}`}.`)];
};

const count = (max: number | null) => (max === null ? 'any number of values' : max === 1 ? 'one value' : `at most ${max} values`);

const compareCounts = ({ characteristic: before }: Side, { characteristic: after }: Side): Difference[] => {
  const [wasMax, max] = [before.maxCardinality ?? Infinity, after.maxCardinality ?? Infinity];
  const [wasMin, min] = [before.minCardinality, after.minCardinality];
  const isOtherShape = wasMax > 1 !== max > 1;
  const changed = `takes ${count(after.maxCardinality)} now; it took ${count(before.maxCardinality)}.`;
  const text = isOtherShape ? `${changed} The graph shows ${max > 1 ? 'a list' : 'one value'} instead.` : changed;
  return [
    ...(isOtherShape || max < wasMax ? [breaks('CARDINALITY_CHANGED', text)] : []),
    ...(!isOtherShape && max > wasMax ? [isNew('CARDINALITY_CHANGED', text)] : []),
    ...(wasMin === 0 && min > 0
      ? [
          breaks(
            'MANDATORY',
            `is mandatory now. Products without it show as GenericProduct${after.configurable ? ', and orders have to give it' : ''}.`,
          ),
        ]
      : []),
    ...(wasMin > 0 && min === 0 ? [breaks('OPTIONAL', 'may be missing now; clients could rely on it.')] : []),
    ...(wasMin > 0 && min > wasMin
      ? [breaks('CARDINALITY_CHANGED', `needs at least ${min} values now; it needed ${wasMin}.`)]
      : []),
  ];
};

const defaultsOf = (characteristic: SpecificationCharacteristic) =>
  allowedValues(characteristic).flatMap(({ isDefault, value }) => (isDefault && value != null ? [value] : []));

const compareDefaults = ({ characteristic: before }: Side, { characteristic: after }: Side): Difference[] => {
  const [old, now] = [defaultsOf(before), defaultsOf(after)];
  if (isDeepStrictEqual(old, now)) return [];
  const shown = (values: unknown[]) =>
    values.length === 0 ? 'nothing' : values.map((value) => JSON.stringify(value)).join(', ');
  const text = `is ${shown(now)} unless somebody chooses; it was ${shown(old)}.`;
  const hasNone = now.length === 0 && after.configurable === true && after.minCardinality > 0;
  return [
    hasNone
      ? breaks('DEFAULT_CHANGED', `has no default any more: orders have to give it; it was ${shown(old)}.`)
      : isNew('DEFAULT_CHANGED', text),
  ];
};

const compareConfigurable = ({ attribute: before }: Side, { attribute: after }: Side): Difference[] => {
  if (before.configurable === after.configurable) return [];
  return after.configurable
    ? [isNew('CONFIGURABLE', 'can be set by the buyer now.')]
    : [breaks('NOT_CONFIGURABLE', 'can no longer be set by the buyer.')];
};

/** What is different about one characteristic. */
export const compareCharacteristic = (before: Side, after: Side): Difference[] => {
  const [was, is] = [before.attribute.kind, after.attribute.kind];
  const units = compareUnit(before, after);
  const others = [...compareCounts(before, after), ...compareConfigurable(before, after), ...compareDefaults(before, after)];
  if (was !== is) return [...units, breaks('TYPE_CHANGED', `is ${kinds[is]} now; it was ${kinds[was]}.`), ...others];
  // In another unit the numbers mean something else: comparing them would say nothing.
  return [...units, ...(units.length > 0 ? [] : compareValues(before, after)), ...others];
};
