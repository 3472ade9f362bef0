import type { CatalogVersion } from './entities/catalog-version.entity.ts';
import type { Category } from './entities/category.entity.ts';
import type { ProductOfferingPrice } from './entities/product-offering-price.entity.ts';
import type { ProductOffering } from './entities/product-offering.entity.ts';
import type { ProductSpecification } from './entities/product-specification.entity.ts';
import type { QualificationRule } from './entities/qualification-rule.entity.ts';
import type { OfferingIndex } from './search/offering-index.ts';

/** What is told of the catalog that is being served. */
export interface ServedVersion extends Pick<CatalogVersion, 'loadedAt' | 'source' | 'offeringCount'> {
  /** As long as it is the same, so is what is served. */
  id: string;
  servedFrom: 'DUMP' | 'ON_DEMAND' | 'BOTH';
  /** Since when the operator's server has not answered: what is shown is what it said before. */
  staleSince: Date | null;
}

export type CollectionWithOriginals = 'productOffering' | 'productSpecification' | 'productOfferingPrice';

export interface Original {
  id: string;
  tmf: unknown;
}

/** One catalog as it stood at one moment. What a request reads is all of one snapshot. */
export interface CatalogSnapshot {
  readonly version: ServedVersion;
  /** The ones that exist, in any order; so it is for specifications and prices. */
  offerings(ids: readonly string[]): Promise<ProductOffering[]>;
  /** The same with all that is in them when they are bundles, down to the last; as many as one configuration can look at. */
  bundles(ids: readonly string[]): Promise<ProductOffering[]>;
  specifications(ids: readonly string[]): Promise<ProductSpecification[]>;
  /** It may give those they lead to as well: they will be asked for. */
  prices(ids: readonly string[]): Promise<ProductOfferingPrice[]>;
  /** What was loaded, as the operator's catalog has it. */
  originals(collection: CollectionWithOriginals, ids: readonly string[]): Promise<Original[]>;
  /** The whole tree, parents before children; kept with the snapshot. */
  categories(): Promise<Category[]>;
  /** All of them, kept with the snapshot. */
  qualificationRules(): Promise<QualificationRule[]>;
  /** What finds its offerings; kept with the snapshot. */
  index(): Promise<OfferingIndex>;
}

/** Decides per request what is served; a request keeps the snapshot it got. */
export interface CatalogSource {
  snapshot(): Promise<CatalogSnapshot>;
  close(): Promise<void>;
}
