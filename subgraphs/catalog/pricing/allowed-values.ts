import type { AllowedValue } from '../entities/product-specification.entity.ts';
import { isSameValue, readValue } from './values.ts';

export interface ValueRule {
  valueType: string;
  extensible: boolean;
  regex?: string;
  values: readonly AllowedValue[];
}

export const isRange = ({ valueFrom, valueTo }: AllowedValue): boolean => valueFrom !== undefined || valueTo !== undefined;

/** Both ends that there are belong to the range unless it says otherwise. */
const endsOf = ({ valueFrom = -Infinity, valueTo = Infinity, rangeInterval = 'closed' }: AllowedValue) => ({
  ...{ valueFrom, valueTo },
  withBottom: valueFrom !== -Infinity && (rangeInterval === 'closed' || rangeInterval === 'closedBottom'),
  withTop: valueTo !== Infinity && (rangeInterval === 'closed' || rangeInterval === 'closedTop'),
});

const isInRange = (value: unknown, range: AllowedValue) => {
  if (typeof value !== 'number') return false;
  const { valueFrom, valueTo, withBottom, withTop } = endsOf(range);
  return (withBottom ? value >= valueFrom : value > valueFrom) && (withTop ? value <= valueTo : value < valueTo);
};

/** Whether all that one range holds is in the other. */
export const isRangeWithin = (inner: AllowedValue, outer: AllowedValue): boolean => {
  const [own, other] = [endsOf(inner), endsOf(outer)];
  const holdsBottom =
    own.valueFrom > other.valueFrom || (own.valueFrom === other.valueFrom && (other.withBottom || !own.withBottom));
  const holdsTop = own.valueTo < other.valueTo || (own.valueTo === other.valueTo && (other.withTop || !own.withTop));
  return holdsBottom && holdsTop;
};

const matchesWhole = (regex: string, value: unknown) => new RegExp(`^(?:${regex})$`, 'u').test(String(value));

/** Whether one listed value, range or pattern admits a value. */
export const admits = (allowed: AllowedValue, valueType: string, value: unknown): boolean => {
  if (allowed.value !== undefined) return isSameValue(valueType, allowed.value, value);
  const read = readValue(valueType, value);
  if (isRange(allowed)) return isInRange(typeof read === 'string' ? Number(read) : read, allowed);
  return allowed.regex !== undefined && read !== undefined && matchesWhole(allowed.regex, read);
};

export const isAllowed = ({ valueType, extensible, regex, values }: ValueRule, value: unknown): boolean => {
  const read = readValue(valueType, value);
  if (read === undefined) return false;
  if (regex !== undefined && !matchesWhole(regex, read)) return false;
  return extensible || values.length === 0 || values.some((allowed) => admits(allowed, valueType, value));
};

const describeOne = ({ value, valueFrom, valueTo, rangeInterval, unitOfMeasure, regex }: AllowedValue): string => {
  const unit = unitOfMeasure ? ` ${unitOfMeasure}` : '';
  if (value !== undefined) return `${typeof value === 'string' ? value : JSON.stringify(value)}${unit}`;
  if (valueFrom === undefined && valueTo === undefined) return `what matches ${regex ?? 'nothing'}`;
  const ends = rangeInterval && rangeInterval !== 'closed' ? ` (${rangeInterval})` : '';
  if (valueTo === undefined) return `${valueFrom}${unit} or more${ends}`;
  if (valueFrom === undefined) return `${valueTo}${unit} or less${ends}`;
  return `${valueFrom} to ${valueTo}${unit}${ends}`;
};

/** The rule in words, for a refusal. */
export const describeAllowed = ({ valueType, extensible, regex, values }: ValueRule): string => {
  const listed = values.map(describeOne);
  if (listed.length > 0) return extensible ? `${listed.join(', ')}, or another ${valueType}` : listed.join(', ');
  return regex === undefined ? `any ${valueType}` : `a ${valueType} that matches ${regex}`;
};
