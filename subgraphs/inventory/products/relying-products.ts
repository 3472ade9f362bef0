import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Product } from '../entities/product.entity.ts';
import { isProductId } from './product-id.ts';

/** Products in service that cannot do without these, directly or through others: they rely on them, or are parts of them; by birth. */
export async function relyingProducts(em: EntityManager, productIds: readonly string[]): Promise<Product[]> {
  const ids = productIds.filter(isProductId);
  if (ids.length === 0) return [];
  const rows = await em.execute<Record<string, unknown>[]>(sql`
    with recursive relying (id) as (
      select id from inventory.product where id in (${ids})
      union
      select dependent from relying cross join lateral (
        select product_id as dependent from inventory.product_relationship
         where related_product_id = relying.id and type in ('reliesOn', 'requires', 'dependsOn', 'bundledBy')
        union all
        select related_product_id from inventory.product_relationship
         where product_id = relying.id and type in ('enables', 'brings', 'bundles')
      ) link
    )
    select * from inventory.product
     where id in (select id from relying) and id not in (${ids}) and status = 'active' order by seq`);
  return rows.map((row) => em.map(Product, row));
}
