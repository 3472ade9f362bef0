import type { EntityManager } from '@mikro-orm/postgresql';
import { ProductOffering } from '../../entities/product-offering.entity.ts';
import { columnsOf } from '../../offering-page.ts';
import { sellableStatuses } from '../../pricing/lifecycle.ts';
import { storable } from '../../storable.ts';

/** So many of a category are looked at, by name. */
const MOST = 20;

const ofCategories = (columns: string) => `
  select c.category_id as "categoryId", ${columns}
    from jsonb_array_elements_text(?::jsonb) as c (category_id)
   cross join lateral (
     select o.* from catalog.category_member m
       join catalog.product_offering o on o.catalog_version = m.catalog_version and o.id = m.offering_id
      where m.catalog_version = ? and m.category_id = c.category_id and o.is_sellable
        and o.lifecycle_status in (select jsonb_array_elements_text(?::jsonb))
      order by m.sort_name, m.offering_id limit ${MOST}) o`;

/** What is sold in these categories, in one statement for all of them. */
export const readSoldIn = async (em: EntityManager, catalogVersion: number, categoryIds: readonly string[]) => {
  const values = [JSON.stringify(storable(categoryIds)), catalogVersion, JSON.stringify(sellableStatuses)];
  const rows = await em.execute<(Record<string, unknown> & { categoryId: string })[]>(ofCategories(columnsOf(em)), values);
  const byCategory = Map.groupBy(rows, ({ categoryId }) => categoryId);
  const toOffering = ({ categoryId: _, ...row }: (typeof rows)[number]) => em.map(ProductOffering, row);
  return new Map([...byCategory].map(([id, of]) => [id, of.map(toOffering)]));
};
