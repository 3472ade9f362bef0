import { ProductOfferingPrice } from '../../entities/product-offering-price.entity.ts';
import { linkedPriceIds } from '../../pricing/price-list.ts';
import { asEntity } from './as-entity.ts';

/** The prices that have all the prices they are the sum of; what would only have altered them is forgotten when it is not there. */
export const wholePrices = async (
  prices: readonly ProductOfferingPrice[],
  read: (ids: readonly string[]) => Promise<readonly { id: string }[]>,
): Promise<ProductOfferingPrice[]> => {
  const linked = linkedPriceIds(prices);
  if (linked.length === 0) return [...prices];
  const known = new Set((await read(linked)).map(({ id }) => id));
  return prices.flatMap((price) => {
    if (price.bundledPriceIds.some((id) => !known.has(id))) return [];
    const relatedPrices = price.relatedPrices.filter(({ id }) => known.has(id));
    return relatedPrices.length === price.relatedPrices.length
      ? [price]
      : [asEntity(ProductOfferingPrice, price, { relatedPrices })];
  });
};
