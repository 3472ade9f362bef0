import type { EntityManager } from '@mikro-orm/postgresql';
import type { IndexBatch, IndexedOffering, IndexedPrice, IndexedSpecification } from '../../search/indexed.ts';

/** Offerings read at once: enough to be quick, few enough to let others have the event loop. */
const BATCH = 500;

/** Rows as the database gives them, with instants as milliseconds. */
type Raw<T> = Omit<T, 'validFrom' | 'validTo'> & { validFrom: number | null; validTo: number | null };

const validity = `(extract(epoch from valid_from) * 1000)::float8 as "validFrom", (extract(epoch from valid_to) * 1000)::float8 as "validTo"`;

const offerings = `
  select id, name, sort_name as "sortName", description, lifecycle_status as "lifecycleStatus", is_sellable as "isSellable",
         is_bundle as "isBundle", product_specification_id as "productSpecificationId", market_segments as "marketSegments",
         channels, category_ids as "categoryIds", price_ids as "priceIds", characteristic_uses as "characteristicUses", ${validity}
    from catalog.product_offering where catalog_version = ? and id > ? order by id limit ${BATCH}`;

const specifications = `
  select id, name, brand, characteristics from catalog.product_specification
   where catalog_version = ? and id in (select jsonb_array_elements_text(?::jsonb))`;

const prices = `
  select id, kind, amount, duty_free_amount as "dutyFreeAmount", currency, period, conditions, quantities, terms, places, lifecycle_status as "lifecycleStatus", ${validity}
    from catalog.product_offering_price where catalog_version = ? and kind in ('ONE_TIME', 'RECURRING') and id in (select jsonb_array_elements_text(?::jsonb))`;

const toDates = <T extends { validFrom: number | null; validTo: number | null }>(row: T) => ({
  ...row,
  validFrom: row.validFrom === null ? null : new Date(row.validFrom),
  validTo: row.validTo === null ? null : new Date(row.validTo),
});

const readBatch = async (em: EntityManager, catalogVersion: number, after: string): Promise<IndexBatch> => {
  const read = <T>(sql: string, argument: string) => em.execute<T[]>(sql, [catalogVersion, argument]);
  const readIds = <T>(sql: string, ids: readonly string[]) => read<T>(sql, JSON.stringify([...new Set(ids)]));
  const rows = await read<Raw<IndexedOffering>>(offerings, after);
  const specificationIds = rows.flatMap(({ productSpecificationId }) => productSpecificationId ?? []);
  const [ofThem, theirPrices] = await Promise.all([
    readIds<IndexedSpecification>(specifications, specificationIds),
    readIds<Raw<IndexedPrice>>(
      prices,
      rows.flatMap(({ priceIds }) => priceIds),
    ),
  ]);
  return { offerings: rows.map(toDates), specifications: ofThem, prices: theirPrices.map(toDates) };
};

/** A version's offerings for the index, some at a time, with what they name; the next are read while these are indexed. */
export async function* readIndexBatches(
  em: EntityManager,
  catalogVersion: number,
  signal: AbortSignal,
): AsyncGenerator<IndexBatch> {
  let next: Promise<IndexBatch> | undefined = readBatch(em, catalogVersion, '');
  while (next) {
    const batch: IndexBatch = await next;
    signal.throwIfAborted();
    const last = batch.offerings.at(-1)?.id;
    next = last !== undefined && batch.offerings.length === BATCH ? readBatch(em, catalogVersion, last) : undefined;
    next?.catch(() => undefined); // is awaited in its turn, which may never come
    yield batch;
  }
}
