import { raw, type EntityManager } from '@mikro-orm/postgresql';
import { ProductOffering } from '../../entities/product-offering.entity.ts';
import { storable } from '../../storable.ts';
import { mostOfBundles } from '../with-children.ts';

// An offering is followed once, so a bundle that holds itself comes to an end.
const within = `in (
  with recursive held (id) as (
    select jsonb_array_elements_text(?::jsonb)
    union
    select part ->> 'id' from held
      join catalog.product_offering bundle on bundle.catalog_version = ? and bundle.id = held.id
     cross join lateral jsonb_array_elements(bundle.bundled_offerings) part)
  select id from held limit ${mostOfBundles})`;

/** Offerings with all that is in them, in one statement however deep bundles are in bundles. */
export const readBundles = (em: EntityManager, catalogVersion: number, ids: readonly string[]): Promise<ProductOffering[]> => {
  const isWithin = raw((alias) => `${alias}.id ${within}`, [JSON.stringify(storable(ids)), catalogVersion]);
  return em.find(ProductOffering, { catalogVersion, [isWithin]: [] }, { disableIdentityMap: true });
};
