import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { PortIn } from '../entities/port-in.entity.ts';
import { PortOut } from '../entities/port-out.entity.ts';

const lastOf = (em: EntityManager, table: 'port_in' | 'port_out', productIds: readonly string[]) =>
  em.execute<Record<string, unknown>[]>(sql`
    select distinct on (product_id) * from inventory.${sql.ref(table)} where product_id in (${[...productIds]})
    order by product_id, requested_at desc, id`);

const byProduct = <Porting extends { productId?: string | null }>(productIds: readonly string[], found: readonly Porting[]) => {
  const known = new Map(found.map((porting) => [porting.productId, porting]));
  return productIds.map((id) => known.get(id) ?? null);
};

/** The last port-in of each of many products, in one query. */
export const createPortInsLoader = (em: EntityManager) =>
  new DataLoader<string, PortIn | null>(async (productIds) =>
    byProduct(
      productIds,
      (await lastOf(em, 'port_in', productIds)).map((row) => em.map(PortIn, row)),
    ),
  );

/** The last port-out of each of many products, in one query. */
export const createPortOutsLoader = (em: EntityManager) =>
  new DataLoader<string, PortOut | null>(async (productIds) =>
    byProduct(
      productIds,
      (await lastOf(em, 'port_out', productIds)).map((row) => em.map(PortOut, row)),
    ),
  );
