import type { PriceKind } from './entities/product-offering-price.entity.ts';
import type { ProductOffering } from './entities/product-offering.entity.ts';
import { loadAll, type CatalogLoaders } from './loaders/catalog-loaders.ts';
import { isCharged, type LinkedPrice } from './pricing/item-price.ts';
import { linkedPriceIds, toPriceList } from './pricing/price-list.ts';
import { pricesInForce } from './pricing/prices-in-force.ts';

export type ChargedOfferingPrice = LinkedPrice & { kind: PriceKind };

/** The prices of an offering, whatever they depend on, with those they lead to. */
export const offeringPrices = async (
  loaders: CatalogLoaders,
  { priceIds }: Pick<ProductOffering, 'priceIds'>,
): Promise<LinkedPrice[]> => {
  const own = await loadAll(loaders.price, priceIds);
  return toPriceList(own, await loadAll(loaders.price, linkedPriceIds(own)));
};

/** Those that are charged at an instant. */
export const chargedPrices = async (
  loaders: CatalogLoaders,
  offering: Pick<ProductOffering, 'priceIds'>,
  at: Date,
): Promise<ChargedOfferingPrice[]> => pricesInForce((await offeringPrices(loaders, offering)).filter(isCharged), at);
