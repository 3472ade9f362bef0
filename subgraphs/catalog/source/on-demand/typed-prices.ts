import { ProductOfferingPrice } from '../../entities/product-offering-price.entity.ts';
import type { ProductSpecification } from '../../entities/product-specification.entity.ts';
import { asEntity } from './as-entity.ts';
import type { ReadPrice } from './read-resource.ts';

/** A price whose conditions have the types that its specification gives their values. */
const typed = (price: ReadPrice, { characteristics }: ProductSpecification): ProductOfferingPrice => {
  const conditions = price.row.conditions.map((condition) => {
    const known = price.untyped.includes(condition.name) && characteristics.find(({ name }) => name === condition.name);
    return known ? { ...condition, valueType: known.valueType } : condition;
  });
  return asEntity(ProductOfferingPrice, price.row, { conditions });
};

/** Prices as they count: a price itself need not say what type the values of its conditions are. */
export const typedPrices = async (
  prices: readonly ReadPrice[],
  specificationOf: (priceId: string) => string | null,
  read: (ids: readonly string[]) => Promise<ProductSpecification[]>,
): Promise<ProductOfferingPrice[]> => {
  const neededBy = ({ id, untyped }: ReadPrice) => (untyped.length > 0 ? specificationOf(id) : null);
  const specifications = await read(prices.flatMap((price) => neededBy(price) ?? []));
  const byId = new Map(specifications.map((specification) => [specification.id, specification]));
  return prices.map((price) => {
    const specification = byId.get(neededBy(price) ?? '');
    return specification ? typed(price, specification) : price.row;
  });
};
