import type { EntityManager, QueryBuilder } from '@mikro-orm/postgresql';
import { decodeCursor, encodeCursor, pageSize, toConnection, type Connection } from '../kit/pagination.ts';
import { ProductOffering } from './entities/product-offering.entity.ts';
import { sellableStatuses } from './pricing/lifecycle.ts';

export type OfferingPage = Connection<ProductOffering>;

export interface OfferingFilter {
  ids?: string[] | null;
  categoryId?: string | null;
  text?: string | null;
  sellable?: boolean | null;
  lifecycleStatus?: string[] | null;
  isBundle?: boolean | null;
}

const scope = 'productOfferings';

/** Each word, or the beginning of one; punctuation that PostgreSQL would read as an operator is quoted away. */
const toQuery = (text: string): string =>
  text
    .split(/\s+/)
    .map((word) => word.replaceAll(/['\\\0]/g, ' ').trim())
    .filter(Boolean)
    .map((word) => `'${word}':*`)
    .join(' & ');

const matching = (em: EntityManager, catalogVersion: number, filter: OfferingFilter): QueryBuilder<ProductOffering, 'o'> => {
  const { ids, categoryId, text, sellable, isBundle } = filter;
  const query = em.createQueryBuilder(ProductOffering, 'o').where({
    catalogVersion,
    lifecycleStatus: { $in: [...(filter.lifecycleStatus ?? sellableStatuses)] },
    ...(ids && { id: { $in: ids } }),
    ...(sellable != null && { isSellable: sellable }),
    ...(isBundle != null && { isBundle }),
  });
  if (categoryId != null) query.andWhere('o.category_path_ids @> array[?]::text[]', [categoryId]);
  const words = text ? toQuery(text) : '';
  if (words) query.andWhere("o.search @@ to_tsquery('simple', ?)", [words]);
  return query;
};

/** A page of offerings by name; the rows and, when asked for, the count are one statement each. */
export const readOfferingPage = async (
  em: EntityManager,
  catalogVersion: number,
  filter: OfferingFilter,
  { first, after }: { first?: number | null; after?: string | null },
): Promise<OfferingPage> => {
  const size = pageSize({ first, after }, 24);
  const query = matching(em, catalogVersion, filter);
  if (after) {
    const [sortName = '', id = ''] = decodeCursor(scope, after);
    query.andWhere('(o.sort_name, o.id) > (?, ?)', [sortName, id]);
  }
  const rows = await query
    .orderBy({ sortName: 'asc', id: 'asc' })
    .limit(size + 1)
    .getResultList();
  const count = () => matching(em, catalogVersion, filter).getCount();
  return toConnection(rows, size, ({ sortName, id }) => encodeCursor(scope, [sortName, id]), count, after);
};
