import type { AllowedValue } from '../entities/product-specification.entity.ts';
import { admits } from '../pricing/allowed-values.ts';
import { readValue } from '../pricing/values.ts';
import { noBits, type Bits } from './ordinal-set.ts';
import type { ValueTable } from './value-table.ts';

/** A value or range that offerings have or let the buyer choose. */
export interface OfferedEntry {
  /** The value as JSON; null for a range. */
  key: string | null;
  allowed: AllowedValue;
  /** Where the table of entries has it. */
  place: number;
}

/** One characteristic of one type in one unit, whichever specifications have it. */
export interface IndexedCharacteristic {
  name: string;
  valueType: string;
  unitOfMeasure: string | null;
  /** Where the table of holders has it. */
  place: number;
  entries: readonly OfferedEntry[];
}

export interface CharacteristicIndex {
  all: readonly IndexedCharacteristic[];
  /** Which offerings have a characteristic at all. */
  holders: ValueTable;
  /** Which offerings have a value or range. */
  entries: ValueTable;
}

export interface CharacteristicFilter {
  name: string;
  values?: readonly unknown[] | null;
  from?: number | null;
  to?: number | null;
  unitOfMeasure?: string | null;
}

/** From and to, as numbers; a value is both. */
export const endsOf = ({ value, valueFrom, valueTo }: AllowedValue): { low: number; high: number } | undefined => {
  if (typeof value === 'number') return { low: value, high: value };
  if (value !== undefined || (valueFrom === undefined && valueTo === undefined)) return undefined;
  return { low: valueFrom ?? -Infinity, high: valueTo ?? Infinity };
};

/** Whether the two have a number in common; where they only touch, what is offered must have that end. */
const reaches = (allowed: AllowedValue, from: number, to: number): boolean => {
  const ends = endsOf(allowed);
  if (!ends) return false;
  const low = Math.max(ends.low, from);
  const high = Math.min(ends.high, to);
  return low < high || (low === high && admits(allowed, 'number', low));
};

/** A value as the characteristic's type has it, to be found again. */
export const keyOf = (valueType: string, value: unknown): string => JSON.stringify(readValue(valueType, value) ?? null);

const isOneOf = (valueType: string, values: readonly unknown[]) => {
  const keys = new Set(values.map((value) => keyOf(valueType, value)));
  return ({ key, allowed }: OfferedEntry) =>
    key === null ? values.some((value) => admits(allowed, valueType, value)) : keys.has(key);
};

/** The offerings that have, or allow, a value that meets the filter; without values and ends: that have the characteristic at all. */
export const meeting = (index: CharacteristicIndex, filter: CharacteristicFilter, count: number): Bits => {
  const { values, from, to } = filter;
  const bits = noBits(count);
  const unit = filter.unitOfMeasure?.toLowerCase();
  for (const { name, unitOfMeasure, valueType, entries, place } of index.all) {
    if (name !== filter.name || (unit !== undefined && unit !== (unitOfMeasure ?? '').toLowerCase())) continue;
    const isBounded = (from ?? to) != null;
    if (!values && !isBounded) index.holders.sets[place]?.addTo(bits);
    const isListed = values ? isOneOf(valueType, values) : undefined;
    for (const entry of isListed || isBounded ? entries : []) {
      const isReached = !isBounded || reaches(entry.allowed, from ?? -Infinity, to ?? Infinity);
      if (isReached && (!isListed || isListed(entry))) index.entries.sets[entry.place]?.addTo(bits);
    }
  }
  return bits;
};
