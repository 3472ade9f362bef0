import type { IndexedPrice } from './indexed.ts';

/** From when, and until before when, the same prices are in force as at one instant. */
export class PricePeriod {
  readonly #at: number;
  #from = -Infinity;
  #to = Infinity;

  constructor(at: Date) {
    this.#at = at.getTime();
  }

  add({ validFrom, validTo }: IndexedPrice): void {
    for (const end of [validFrom, validTo]) {
      const change = end?.getTime() ?? -Infinity;
      if (change > this.#at) this.#to = Math.min(this.#to, change);
      else this.#from = Math.max(this.#from, change);
    }
  }

  holdsAt(at: Date): boolean {
    return this.#from <= at.getTime() && at.getTime() < this.#to;
  }
}
