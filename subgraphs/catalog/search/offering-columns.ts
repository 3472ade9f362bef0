import { compareText } from './compare-text.ts';
import type { IndexedOffering } from './indexed.ts';
import type { Pacer } from './pacer.ts';
import { collect, noPrices, type RegularPrices } from './regular-prices.ts';
import { PriceIndex } from './price-index.ts';
import { sortInSlices } from './sort-in-slices.ts';
import { ValidityIndex } from './validity-index.ts';

const inOrder = <T>(values: readonly T[], documentAt: Uint32Array): T[] => {
  const ordered = new Array<T>(documentAt.length);
  for (let ordinal = 0; ordinal < documentAt.length; ordinal++) ordered[ordinal] = values[documentAt[ordinal] ?? 0] as T;
  return ordered;
};

/** What every offering has one of. */
export class OfferingColumns {
  readonly #ids: string[] = [];
  readonly #sortNames: string[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #prices = noPrices();

  add({ id, sortName, validFrom, validTo }: IndexedOffering, prices: RegularPrices): void {
    this.#ids.push(id);
    this.#sortNames.push(sortName);
    this.#from.push(validFrom?.getTime() ?? -Infinity);
    this.#to.push(validTo?.getTime() ?? Infinity);
    collect(this.#prices, prices);
  }

  /** Which offering, in the order of their coming, is at each place of the order of names. */
  order(pacer: Pacer): Promise<Uint32Array> {
    const [names, ids] = [this.#sortNames, this.#ids];
    return sortInSlices(ids.length, (a, b) => compareText(names[a], names[b]) || compareText(ids[a], ids[b]), pacer);
  }

  async build(documentAt: Uint32Array, pacer: Pacer) {
    const ids = inOrder(this.#ids, documentAt);
    const ordinalOf = new Map<string, number>();
    for (let ordinal = 0; ordinal < ids.length; ordinal++) {
      ordinalOf.set(ids[ordinal] ?? '', ordinal);
      if (pacer.isDue) await pacer.rest();
    }
    const sortNames = inOrder(this.#sortNames, documentAt);
    await pacer.rest();
    const prices = new PriceIndex(this.#prices, documentAt);
    await pacer.rest();
    const column = (ends: readonly number[]) => Float64Array.from(inOrder(ends, documentAt));
    const validity = new ValidityIndex(column(this.#from), column(this.#to));
    return { count: ids.length, ids, sortNames, ordinalOf, prices, validity };
  }
}
