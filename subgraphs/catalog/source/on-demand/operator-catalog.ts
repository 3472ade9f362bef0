import { LRUCache } from 'lru-cache';
import { ProductOfferingPrice } from '../../entities/product-offering-price.entity.ts';
import type { ProductOffering } from '../../entities/product-offering.entity.ts';
import type { ProductSpecification } from '../../entities/product-specification.entity.ts';
import type { JsonObject } from '../../tmf/v5/json.ts';
import { problem } from '../../tmf/problem.ts';
import { asEntity } from './as-entity.ts';
import { createById } from './by-id.ts';
import type { OperatorServer } from './operator-server.ts';
import { readOffering, readPrice, readSpecification, type ReadOffering, type ReadPrice, type Report } from './read-resource.ts';
import { ResourceCache } from './resource-cache.ts';
import type { OnDemandSettings } from './settings.ts';
import { wholeOfferings } from './whole-offerings.ts';

/** Of so many prices it is remembered which offering brought them. */
const OWNED_PRICES = 200_000;

export type CachedCollection = 'productOffering' | 'productSpecification' | 'productOfferingPrice';

interface Owner {
  offeringId: string;
  specificationId: string | null;
  /** The offering holds the price by value: the server need not have it anywhere else. */
  isEmbedded: boolean;
}

export interface OperatorCatalogOptions {
  server: OperatorServer;
  settings: Pick<OnDemandSettings, 'cacheBytes' | 'ttlMs' | 'pageSize'>;
  report: Report;
  now: () => number;
}

/** The operator's offerings, specifications and prices by id: whole ones only, for one without its price would be given away. */
export class OperatorCatalog {
  readonly #report: Report;
  readonly #owners = new LRUCache<string, Owner>({ max: OWNED_PRICES });
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
    this.#offerings = cache('productOffering', 0.5, (tmf) => this.#own(readOffering(tmf, report)));
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
    return this.#typed([...ids.flatMap((id) => embedded.get(id) ?? []), ...others]);
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
    const owner = this.#owners.get(priceId);
    if (owner) return owner.isEmbedded ? owner.offeringId : undefined;
    return /^(.+)\/price\/\d+$/.exec(priceId)?.[1]; // as the mapper names one that has no id
  }

  #own(read: ReadOffering | null): ReadOffering | null {
    if (!read) return null;
    const embedded = new Set(read.prices.map(({ id }) => id));
    const specificationId = read.row.productSpecificationId ?? null;
    for (const id of read.row.priceIds) {
      const isEmbedded = embedded.has(id);
      if (isEmbedded || !this.#owners.has(id)) this.#owners.set(id, { offeringId: read.id, specificationId, isEmbedded });
    }
    return read;
  }

  async #typed(prices: readonly ReadPrice[]): Promise<ProductOfferingPrice[]> {
    const specificationOf = ({ id, untyped }: ReadPrice) => (untyped.length > 0 ? this.#owners.get(id)?.specificationId : null);
    const specifications = await this.#specifications.get(prices.flatMap((price) => specificationOf(price) ?? []));
    const byId = new Map(specifications.map(({ id, characteristics }) => [id, characteristics]));
    return prices.map((price) => {
      const characteristics = byId.get(specificationOf(price) ?? '');
      if (!characteristics) return price.row;
      const conditions = price.row.conditions.map((condition) => {
        const known = price.untyped.includes(condition.name) && characteristics.find(({ name }) => name === condition.name);
        return known ? { ...condition, valueType: known.valueType } : condition;
      });
      return asEntity(ProductOfferingPrice, price.row, { conditions });
    });
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
