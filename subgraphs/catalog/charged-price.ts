import type { PriceKind, ProductOfferingPrice } from './entities/product-offering-price.entity.ts';
import type { ProductOffering } from './entities/product-offering.entity.ts';
import { loadAll, type CatalogLoaders } from './loaders/catalog-loaders.ts';
import { isCharged } from './pricing/item-price.ts';
import { isInForce } from './pricing/lifecycle.ts';

export type ChargedOfferingPrice = ProductOfferingPrice & { kind: PriceKind };

/** The prices of an offering that are charged now. */
export const chargedPrices = async (
  loaders: CatalogLoaders,
  { priceIds }: Pick<ProductOffering, 'priceIds'>,
  at: Date,
): Promise<ChargedOfferingPrice[]> => {
  const prices = await loadAll(loaders.price, priceIds);
  return prices.filter(isCharged).filter((price) => isInForce(price, at));
};
