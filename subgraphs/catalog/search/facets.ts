import { characteristicFacets, type CharacteristicFacet } from './characteristic-facets.ts';
import { byCount, type CountedValue } from './dimension.ts';
import type { FoundOfferings } from './found-offerings.ts';
import type { DimensionName } from './index-parts.ts';
import type { PriceColumn } from './regular-prices.ts';
import { countSoldTo } from './restriction.ts';

export interface CountedCategory {
  id: string;
  count: number;
}

/** How many offerings each further choice would leave; a choice already made in the same respect does not count for it. */
export class Facets {
  readonly #found: FoundOfferings;
  readonly first: number;

  constructor(found: FoundOfferings, first: number) {
    this.#found = found;
    this.first = first;
  }

  /** All categories with offerings in or below them, in the order of the tree. */
  categories(): CountedCategory[] {
    const { dimensions, categoryIds } = this.#found.parts;
    const counted = new Map(dimensions.category.count(this.#found.without('category')).map(({ value, count }) => [value, count]));
    return categoryIds.flatMap((id) => ({ id, count: counted.get(id) ?? 0 })).filter(({ count }) => count > 0);
  }

  valuesOf(name: Exclude<DimensionName, 'category'>): CountedValue[] {
    const dimension = this.#found.parts.dimensions[name];
    const matches = this.#found.without(name);
    const isRestriction = name === 'channel' || name === 'marketSegment';
    const counted = isRestriction ? countSoldTo(dimension, matches) : dimension.count(matches).sort(byCount);
    return counted.slice(0, this.first);
  }

  price(name: PriceColumn) {
    const respect = `${name}Price` as const;
    const { parts, filter } = this.#found;
    return parts.prices.summary(name, this.#found.without(respect), filter[respect]?.currency ?? undefined);
  }

  characteristics(names?: readonly string[] | null): CharacteristicFacet[] {
    const { characteristics } = this.#found.parts;
    const only = names && new Set(names);
    const wanted = only ? characteristics.all.filter(({ name }) => only.has(name)) : characteristics.all;
    const among = wanted.map((characteristic) => ({
      characteristic,
      matches: this.#found.without(`characteristic ${characteristic.name}`),
    }));
    return characteristicFacets(characteristics, among, this.first);
  }
}
