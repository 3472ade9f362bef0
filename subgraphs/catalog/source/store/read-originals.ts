import type { EntityManager } from '@mikro-orm/postgresql';
import type { CollectionWithOriginals, Original } from '../../ports.ts';
import { storable } from '../../storable.ts';

const tables = {
  productOffering: 'product_offering',
  productSpecification: 'product_specification',
  productOfferingPrice: 'product_offering_price',
} as const;

/** Originals are large and seldom asked for: they are read by themselves. */
export const readOriginals = (
  em: EntityManager,
  catalogVersion: number,
  collection: CollectionWithOriginals,
  ids: readonly string[],
): Promise<Original[]> =>
  em.execute<Original[]>(
    `select id, tmf from catalog.${tables[collection]} where catalog_version = ? and id in (select jsonb_array_elements_text(?::jsonb))`,
    [catalogVersion, JSON.stringify(storable(ids))],
  );
