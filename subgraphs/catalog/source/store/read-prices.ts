import { raw, type EntityManager } from '@mikro-orm/postgresql';
import { ProductOfferingPrice } from '../../entities/product-offering-price.entity.ts';
import { storable } from '../../storable.ts';

const orLinked = `in (
  with asked (id) as (select jsonb_array_elements_text(?::jsonb)),
       own as (select related_prices, bundled_price_ids from catalog.product_offering_price p join asked using (id) where p.catalog_version = ?)
  select id from asked
  union all select link ->> 'id' from own cross join lateral jsonb_array_elements(related_prices) link
  union all select unnest(bundled_price_ids) from own)`;

/** Prices with those they lead to, in one statement. */
export const readPrices = (
  em: EntityManager,
  catalogVersion: number,
  ids: readonly string[],
): Promise<ProductOfferingPrice[]> => {
  const isAsked = raw((alias) => `${alias}.id ${orLinked}`, [JSON.stringify(storable(ids)), catalogVersion]);
  return em.find(ProductOfferingPrice, { catalogVersion, [isAsked]: [] }, { disableIdentityMap: true });
};
