import type { AllowedValue } from '../generate/read-specifications.ts';

interface Interval {
  from: number;
  to: number;
  withFrom: boolean;
  withTo: boolean;
}

const intervalOf = ({ valueFrom, valueTo, rangeInterval }: AllowedValue): Interval => ({
  from: valueFrom ?? -Infinity,
  to: valueTo ?? Infinity,
  withFrom: rangeInterval !== 'open' && rangeInterval !== 'closedTop',
  withTo: rangeInterval !== 'open' && rangeInterval !== 'closedBottom',
});

const startsBefore = (one: Interval, other: Interval) =>
  one.from < other.from || (one.from === other.from && (one.withFrom || !other.withFrom));
const endsAfter = (one: Interval, other: Interval) => one.to > other.to || (one.to === other.to && (one.withTo || !other.withTo));
const touches = (one: Interval, next: Interval) => next.from < one.to || (next.from === one.to && (one.withTo || next.withFrom));

/** The same numbers in as few intervals as can be. */
const merged = (intervals: readonly Interval[]): Interval[] => {
  const result: Interval[] = [];
  for (const next of intervals.toSorted((a, b) => (startsBefore(a, b) ? -1 : 1))) {
    const last = result.at(-1);
    if (!last || !touches(last, next)) result.push({ ...next });
    else if (endsAfter(next, last)) Object.assign(last, { to: next.to, withTo: next.withTo });
  }
  return result;
};

const isRange = ({ valueFrom, valueTo }: AllowedValue) => valueFrom != null || valueTo != null;

const asInterval = (allowed: AllowedValue): Interval[] => {
  if (isRange(allowed)) return [intervalOf(allowed)];
  const number = typeof allowed.value === 'string' && allowed.value.trim() !== '' ? Number(allowed.value) : allowed.value;
  return typeof number === 'number' && !Number.isNaN(number) ? [{ from: number, to: number, withFrom: true, withTo: true }] : [];
};

/** Whether every number that `inner` allows is allowed by `outer` too; listed numbers count as well as ranges. */
export const coversNumbers = (outer: readonly AllowedValue[], inner: readonly AllowedValue[]): boolean => {
  const allowed = merged(outer.flatMap(asInterval));
  return inner
    .flatMap(asInterval)
    .every((interval) => allowed.some((each) => startsBefore(each, interval) && endsAfter(each, interval)));
};
