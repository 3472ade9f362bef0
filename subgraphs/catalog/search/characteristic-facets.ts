import { endsOf, type CharacteristicIndex, type IndexedCharacteristic } from './characteristic-index.ts';
import { byCount, type CountedValue } from './dimension.ts';
import type { Matches } from './ordinal-set.ts';

/** A characteristic among the matches, with the commonest of its values. */
export interface CharacteristicFacet {
  name: string;
  valueType: string;
  unitOfMeasure: string | null;
  count: number;
  values: { value: unknown; count: number }[];
  /** How many different values there are. */
  valueCount: number;
  min: number | null;
  max: number | null;
}

const finite = (number: number) => (Number.isFinite(number) ? number : null);

const countValues = ({ entries }: IndexedCharacteristic, counts: Uint32Array, first: number) => {
  const counted: (CountedValue & { of: unknown })[] = [];
  let [min, max] = [Infinity, -Infinity];
  for (const { key, allowed, place } of entries) {
    const count = counts[place] ?? 0;
    if (count === 0) continue;
    const ends = endsOf(allowed);
    if (ends) [min, max] = [Math.min(min, ends.low), Math.max(max, ends.high)];
    if (key !== null) counted.push({ value: key, count, of: allowed.value });
  }
  const values = counted.sort(byCount).slice(0, first);
  return {
    values: values.map(({ of: value, count }) => ({ value, count })),
    valueCount: counted.length,
    min: finite(min),
    max: finite(max),
  };
};

/** The commonest characteristics of a list, each counted among the matches that are its own. */
export const characteristicFacets = (
  { holders, entries }: CharacteristicIndex,
  wanted: readonly { characteristic: IndexedCharacteristic; matches: Matches }[],
  first: number,
): CharacteristicFacet[] => {
  const held = new Map<Matches, Uint32Array>();
  const valued = new Map<Matches, Uint32Array>();
  for (const { matches } of wanted) if (!held.has(matches)) held.set(matches, holders.count(matches));
  return wanted
    .map((each) => ({ ...each, count: held.get(each.matches)?.[each.characteristic.place] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
    .slice(0, first)
    .map(({ characteristic, matches, count }) => {
      const { name, valueType, unitOfMeasure } = characteristic;
      const counts = valued.get(matches) ?? entries.count(matches);
      valued.set(matches, counts);
      return { name, valueType, unitOfMeasure, count, ...countValues(characteristic, counts, first) };
    });
};
