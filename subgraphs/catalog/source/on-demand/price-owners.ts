import { LRUCache } from 'lru-cache';
import type { ReadOffering } from './read-resource.ts';

/** Of so many prices it is remembered which offering brought them. */
const REMEMBERED = 200_000;

interface Owner {
  offeringId: string;
  specificationId: string | null;
  /** The offering holds the price by value: the server need not have it anywhere else. */
  isEmbedded: boolean;
}

/** Which offering a price belongs to: a price does not say it itself. */
export class PriceOwners {
  readonly #owners = new LRUCache<string, Owner>({ max: REMEMBERED });

  add({ id: offeringId, row, prices }: ReadOffering): void {
    const embedded = new Set(prices.map(({ id }) => id));
    const specificationId = row.productSpecificationId ?? null;
    for (const id of row.priceIds) {
      const isEmbedded = embedded.has(id);
      if (isEmbedded || !this.#owners.has(id)) this.#owners.set(id, { offeringId, specificationId, isEmbedded });
    }
  }

  /** The offering that holds this price by value. */
  holderOf(priceId: string): string | undefined {
    const owner = this.#owners.get(priceId);
    if (owner) return owner.isEmbedded ? owner.offeringId : undefined;
    return /^(.+)\/price\/\d+$/.exec(priceId)?.[1]; // as the mapper names one that has no id
  }

  specificationOf(priceId: string): string | null {
    return this.#owners.get(priceId)?.specificationId ?? null;
  }
}
