import type { ProductOfferingPrice } from '../entities/product-offering-price.entity.ts';
import type { ProductOffering } from '../entities/product-offering.entity.ts';
import type { ProductSpecification } from '../entities/product-specification.entity.ts';

/** What the index needs of an offering. */
export type IndexedOffering = Pick<
  ProductOffering,
  | 'id'
  | 'name'
  | 'sortName'
  | 'description'
  | 'lifecycleStatus'
  | 'isSellable'
  | 'isBundle'
  | 'validFrom'
  | 'validTo'
  | 'productSpecificationId'
  | 'marketSegments'
  | 'categoryIds'
  | 'priceIds'
  | 'characteristicUses'
> &
  Partial<Pick<ProductOffering, 'channels'>>;

export type IndexedSpecification = Pick<ProductSpecification, 'id' | 'name' | 'brand' | 'characteristics'>;

export type IndexedPrice = Pick<
  ProductOfferingPrice,
  'id' | 'kind' | 'amount' | 'dutyFreeAmount' | 'currency' | 'period' | 'conditions' | 'lifecycleStatus' | 'validFrom' | 'validTo'
> &
  Partial<Pick<ProductOfferingPrice, 'quantities' | 'terms' | 'places'>>;

/** Some offerings of a catalog, with the specifications and prices they name. */
export interface IndexBatch {
  offerings: readonly IndexedOffering[];
  specifications: readonly IndexedSpecification[];
  prices: readonly IndexedPrice[];
}
