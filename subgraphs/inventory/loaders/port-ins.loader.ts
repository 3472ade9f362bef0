import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { PortIn } from '../entities/port-in.entity.ts';

/** The last port-in of each of many products, in one query. */
export const createPortInsLoader = (em: EntityManager) =>
  new DataLoader<string, PortIn | null>(async (productIds) => {
    const rows = await em.execute<Record<string, unknown>[]>(sql`
      select distinct on (product_id) * from inventory.port_in where product_id in (${[...productIds]})
      order by product_id, requested_at desc, id`);
    const byProduct = new Map(rows.map((row) => em.map(PortIn, row)).map((portIn) => [portIn.productId, portIn]));
    return productIds.map((id) => byProduct.get(id) ?? null);
  });
