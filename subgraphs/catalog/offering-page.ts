import type { EntityManager } from '@mikro-orm/postgresql';
import { decodeCursor, encodeCursor, pageSize, toConnection, type Connection } from '../kit/pagination.ts';
import { ProductOffering } from './entities/product-offering.entity.ts';
import { toConditions, type Condition, type OfferingFilter } from './offering-filter.ts';

export type OfferingPage = Connection<ProductOffering>;

const scope = 'productOfferings';

/** What a resolver reads; the TMF original stays in the database. */
export const columnsOf = (em: EntityManager) =>
  em
    .getMetadata(ProductOffering)
    .props.filter(({ lazy }) => !lazy)
    .flatMap(({ fieldNames }) => fieldNames.map((name) => `o.${name}`))
    .join(', ');

const offerings = 'catalog.product_offering o';
const members = `catalog.category_member m join ${offerings} on o.catalog_version = m.catalog_version and o.id = m.offering_id`;

const select = (what: string, from: string, conditions: readonly Condition[]) => ({
  sql: `select ${what} from ${from} where ${conditions.map(({ sql }) => sql).join(' and ')}`,
  values: conditions.flatMap(({ values }) => values),
});

/** A page of offerings by name; the rows and, when asked for, the count are one statement each. */
export const readOfferingPage = async (
  em: EntityManager,
  catalogVersion: number,
  filter: OfferingFilter,
  { first, after }: { first?: number | null; after?: string | null },
): Promise<OfferingPage> => {
  const size = pageSize({ first, after }, 24);
  const cursor = after ? decodeCursor(scope, after) : undefined;
  const conditions = await toConditions(em, catalogVersion, filter);

  const isOfCategory = filter.categoryId != null;
  const from = isOfCategory ? members : offerings;
  const version: Condition[] = isOfCategory ? [{ sql: 'm.catalog_version = ?', values: [catalogVersion] }] : [];
  const key = isOfCategory ? 'm.sort_name, m.offering_id' : 'o.sort_name, o.id';
  const rest: Condition[] = cursor ? [{ sql: `(${key}) > (?, ?)`, values: [cursor[0] ?? '', cursor[1] ?? ''] }] : [];

  const { sql, values } = select(columnsOf(em), from, [...version, ...conditions, ...rest]);
  const rows = await em.execute<Record<string, unknown>[]>(`${sql} order by ${key} limit ${size + 1}`, values);
  const page = rows.map((row) => em.map(ProductOffering, row));

  const count = async () => {
    const counting = select('count(*)::int as total', from, [...version, ...conditions]);
    const [row] = await em.execute<{ total: number }[]>(counting.sql, counting.values);
    return row?.total ?? 0;
  };
  return toConnection(page, size, ({ sortName, id }) => encodeCursor(scope, [sortName, id]), count, after);
};
