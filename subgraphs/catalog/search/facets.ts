import { characteristicFacets, type CharacteristicFacet } from './characteristic-facets.ts';
import { byCount, type CountedValue } from './dimension.ts';
import type { FoundOfferings } from './found-offerings.ts';
import type { DimensionName } from './index-parts.ts';
import type { PriceSummary } from './price-index.ts';
import type { PriceColumn } from './regular-prices.ts';
import { countSoldTo } from './restriction.ts';

export interface CountedCategory {
  id: string;
  count: number;
}

/** How many offerings each further choice would leave; a choice already made in the same respect does not count for it. Each is counted once. */
export class Facets {
  readonly #find: () => FoundOfferings;
  readonly first: number;
  readonly #values = new Map<DimensionName, CountedValue[]>();
  readonly #prices = new Map<PriceColumn, PriceSummary | null>();
  #categories: CountedCategory[] | undefined;
  #characteristics: CharacteristicFacet[] | undefined;

  /** It asks for the found ones when it counts and does not keep them: counts are small, sets are not. */
  constructor(find: () => FoundOfferings, first: number) {
    this.#find = find;
    this.first = first;
  }

  /** All categories with offerings in or below them, in the order of the tree. */
  categories(): CountedCategory[] {
    return (this.#categories ??= countCategories(this.#find()));
  }

  valuesOf(name: Exclude<DimensionName, 'category'>): CountedValue[] {
    return computed(this.#values, name, () => countValues(this.#find(), name).slice(0, this.first));
  }

  price(name: PriceColumn): PriceSummary | null {
    return computed(this.#prices, name, () => {
      const found = this.#find();
      const respect = `${name}Price` as const;
      return found.parts.prices.summary(name, found.without(respect), found.filter[respect]?.currency ?? undefined);
    });
  }

  characteristics(names?: readonly string[] | null): CharacteristicFacet[] {
    if (!names) return (this.#characteristics ??= countCharacteristics(this.#find(), this.first));
    return countCharacteristics(this.#find(), this.first, names); // as many lists as there are askers
  }
}

const computed = <K, V>(known: Map<K, V>, key: K, compute: () => V): V => {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = compute();
  known.set(key, value);
  return value;
};

const countCategories = (found: FoundOfferings): CountedCategory[] => {
  const { dimensions, categoryIds } = found.parts;
  const counted = new Map(dimensions.category.count(found.without('category')).map(({ value, count }) => [value, count]));
  return categoryIds.map((id) => ({ id, count: counted.get(id) ?? 0 })).filter(({ count }) => count > 0);
};

const countValues = (found: FoundOfferings, name: DimensionName): CountedValue[] => {
  const dimension = found.parts.dimensions[name];
  const matches = found.without(name);
  const isRestriction = name === 'channel' || name === 'marketSegment';
  return isRestriction ? countSoldTo(dimension, matches) : dimension.count(matches).sort(byCount);
};

const countCharacteristics = (found: FoundOfferings, first: number, names?: readonly string[]): CharacteristicFacet[] => {
  const { characteristics } = found.parts;
  const only = names && new Set(names);
  const wanted = only ? characteristics.all.filter(({ name }) => only.has(name)) : characteristics.all;
  const among = wanted.map((characteristic) => ({
    characteristic,
    matches: found.without(`characteristic ${characteristic.name}`),
  }));
  return characteristicFacets(characteristics, among, first);
};
