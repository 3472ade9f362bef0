import type { ProductOfferingPrice } from '../../entities/product-offering-price.entity.ts';
import type { ProductOffering } from '../../entities/product-offering.entity.ts';
import type { ProductSpecification } from '../../entities/product-specification.entity.ts';
import type { JsonObject } from '../../tmf/v5/json.ts';
import { problem } from '../../tmf/problem.ts';
import { createById } from './by-id.ts';
import type { OperatorServer } from './operator-server.ts';
import { PriceOwners } from './price-owners.ts';
import { readOffering, readPrice, readSpecification, type ReadOffering, type ReadPrice, type Report } from './read-resource.ts';
import { ResourceCache } from './resource-cache.ts';
import type { OnDemandSettings } from './settings.ts';
import { typedPrices } from './typed-prices.ts';
import { wholeOfferings } from './whole-offerings.ts';
import { wholePrices } from './whole-prices.ts';

type CachedCollection = 'productOffering' | 'productSpecification' | 'productOfferingPrice';

interface OperatorCatalogOptions {
  server: OperatorServer;
  settings: Pick<OnDemandSettings, 'cacheBytes' | 'ttlMs' | 'pageSize'>;
  report: Report;
  now: () => number;
}

/** The operator's offerings, specifications and prices by id: whole ones only, for one without its price would be given away. */
export class OperatorCatalog {
  readonly #report: Report;
  readonly #owners = new PriceOwners();
  readonly #offerings: ResourceCache<ReadOffering>;
  readonly #specifications: ResourceCache<ProductSpecification>;
  readonly #prices: ResourceCache<ReadPrice>;

  constructor({ server, settings, report, now }: OperatorCatalogOptions) {
    const { cacheBytes, ttlMs, pageSize } = settings;
    this.#report = report;
    const cache = <T extends { id: string }>(collection: CachedCollection, share: number, read: (tmf: JsonObject) => T | null) =>
      new ResourceCache({
        fetch: createById(server, `/${collection}`),
        read,
        maxBytes: Math.floor(cacheBytes * share),
        ttlMs,
        batchSize: pageSize,
        now,
      });
    this.#offerings = cache('productOffering', 0.5, (tmf) => {
      const read = readOffering(tmf, report);
      if (read) this.#owners.add(read);
      return read;
    });
    this.#specifications = cache('productSpecification', 0.2, (tmf) => readSpecification(tmf, report));
    this.#prices = cache('productOfferingPrice', 0.3, (tmf) => readPrice(tmf, report));
  }

  async offerings(ids: readonly string[]): Promise<ProductOffering[]> {
    return this.#whole(await this.#offerings.get(ids));
  }

  specifications(ids: readonly string[]): Promise<ProductSpecification[]> {
    return this.#specifications.get(ids);
  }

  async prices(ids: readonly string[]): Promise<ProductOfferingPrice[]> {
    const owners = [...new Set(ids.flatMap((id) => this.holderOf(id) ?? []))];
    const embedded = new Map(
      (await this.#offerings.get(owners)).flatMap(({ prices }) => prices.map((price) => [price.id, price])),
    );
    const others = await this.#prices.get(ids.filter((id) => !embedded.has(id)));
    const typed = await typedPrices(
      [...ids.flatMap((id) => embedded.get(id) ?? []), ...others],
      (id) => this.#owners.specificationOf(id),
      (specificationIds) => this.#specifications.get(specificationIds),
    );
    return wholePrices(typed, (linked) => this.#prices.get(linked));
  }

  /** Takes over a page of a listing of offerings. */
  take(listed: readonly JsonObject[]): Promise<ProductOffering[]> {
    return this.#whole(listed.flatMap((tmf) => (typeof tmf.id === 'string' ? (this.#offerings.put(tmf.id, tmf) ?? []) : [])));
  }

  /** Of one of them, or of all. */
  invalidate(collection: CachedCollection, id?: string): void {
    const caches = {
      productOffering: this.#offerings,
      productSpecification: this.#specifications,
      productOfferingPrice: this.#prices,
    };
    caches[collection].invalidate(id);
  }

  /** The offering that holds this price by value. */
  holderOf(priceId: string): string | undefined {
    return this.#owners.holderOf(priceId);
  }

  #whole(read: readonly ReadOffering[]): Promise<ProductOffering[]> {
    const parts = {
      offerings: async (ids: readonly string[]) => (await this.#offerings.get(ids)).map(({ row }) => row),
      specifications: (ids: readonly string[]) => this.#specifications.get(ids),
      prices: (ids: readonly string[]) => this.prices(ids),
    };
    return wholeOfferings(
      read.map(({ row }) => row),
      parts,
      ({ id }, missing) => {
        const problems = missing.map((part) => problem('', `needs "${part}", which is not there or cannot be used`));
        this.#report('productOffering', id, problems);
      },
    );
  }
}
