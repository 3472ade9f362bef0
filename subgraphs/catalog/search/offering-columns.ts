import { compareText } from './compare-text.ts';
import type { IndexedOffering } from './indexed.ts';
import type { Pacer } from './pacer.ts';
import { collect, noPrices, type RegularPrices } from './regular-prices.ts';
import { PriceIndex } from './price-index.ts';
import { sortInSlices } from './sort-in-slices.ts';
import { ValidityIndex } from './validity-index.ts';

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

  build(documentAt: Uint32Array) {
    const ids = Array.from(documentAt, (document) => this.#ids[document] ?? '');
    return {
      count: ids.length,
      ids,
      sortNames: Array.from(documentAt, (document) => this.#sortNames[document] ?? ''),
      ordinalOf: new Map(ids.map((id, ordinal) => [id, ordinal])),
      prices: new PriceIndex(this.#prices, documentAt),
      validity: new ValidityIndex(
        Float64Array.from(documentAt, (document) => this.#from[document] ?? -Infinity),
        Float64Array.from(documentAt, (document) => this.#to[document] ?? Infinity),
      ),
    };
  }
}
