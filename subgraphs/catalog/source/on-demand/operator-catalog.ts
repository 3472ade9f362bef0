import { LRUCache } from 'lru-cache';
import type { ProductOfferingPrice } from '../../entities/product-offering-price.entity.ts';
import type { ProductOffering } from '../../entities/product-offering.entity.ts';
import type { ProductSpecification } from '../../entities/product-specification.entity.ts';
import type { JsonObject } from '../../tmf/v5/json.ts';
import { problem } from '../../tmf/problem.ts';
import { createById } from './by-id.ts';
import type { OperatorServer } from './operator-server.ts';
import { readOffering, readPrice, readSpecification, type ReadOffering, type ReadPrice, type Report } from './read-resource.ts';
import { ResourceCache } from './resource-cache.ts';
import type { OnDemandSettings } from './settings.ts';

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
    const owners = [...new Set(ids.flatMap((id) => this.#holderOf(id) ?? []))];
    const embedded = new Map((await this.#offerings.get(owners)).flatMap(({ prices }) => prices.map((price) => [price.id, price])));
    const others = await this.#prices.get(ids.filter((id) => !embedded.has(id)));
    return this.#typed([...ids.flatMap((id) => embedded.get(id) ?? []), ...others]);
  }

  /** Takes over a page of a listing of offerings. */
  take(listed: readonly JsonObject[]): Promise<ProductOffering[]> {
    return this.#whole(listed.flatMap((tmf) => (typeof tmf.id === 'string' ? (this.#offerings.put(tmf.id, tmf) ?? []) : [])));
  }

  invalidate(collection: CachedCollection, id: string): void {
    const cache = { productOffering: this.#offerings, productSpecification: this.#specifications, productOfferingPrice: this.#prices };
    cache[collection].invalidate(id);
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

  #holderOf(priceId: string): string | undefined {
    const owner = this.#owners.get(priceId);
    if (owner) return owner.isEmbedded ? owner.offeringId : undefined;
    return /^(.+)\/price\/\d+$/.exec(priceId)?.[1]; // as the mapper names one that has no id
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
      return { ...price.row, conditions };
    });
  }

  async #whole(read: readonly ReadOffering[]): Promise<ProductOffering[]> {
    const rows = read.map(({ row }) => row);
    const linksOf = (row: ProductOffering) => [...row.bundledOfferings, ...row.relationships].map(({ id }) => id);
    const [specifications, prices, linked] = await Promise.all([
      this.#specifications.get(rows.flatMap(({ productSpecificationId }) => productSpecificationId ?? [])),
      this.prices([...new Set(rows.flatMap(({ priceIds }) => priceIds))]),
      this.#offerings.get(rows.flatMap(linksOf)),
    ]);
    const known = [specifications, prices, linked].map((found) => new Set(found.map(({ id }) => id)));
    return rows.filter((row) => {
      const needed = [[row.productSpecificationId ?? []].flat(), row.priceIds, linksOf(row)];
      const missing = needed.flatMap((ids, kind) => ids.filter((id) => !known[kind]?.has(id)));
      const problems = missing.map((id) => problem('', `needs "${id}", which is not there or cannot be used`));
      if (problems.length > 0) this.#report('productOffering', row.id, problems);
      return problems.length === 0;
    });
  }
}
