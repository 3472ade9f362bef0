import type { Context } from './context.ts';
import { ProductOffering } from './entities/product-offering.entity.ts';
import { columnsOf } from './offering-page.ts';
import type { ItemQuote, ItemToQuote } from './quote-items.ts';
import { isInForce, sellableStatuses } from './pricing/lifecycle.ts';
import { storable } from './storable.ts';

/** So many of a category are looked at, by name. */
const MOST = 20;
const SHOWN = 3;

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
const readCategories = async ({ em, version, clock }: Context, categoryIds: string[]) => {
  const { id } = await version();
  const values = [JSON.stringify(storable(categoryIds)), id, JSON.stringify(sellableStatuses)];
  const rows = await em.execute<(Record<string, unknown> & { categoryId: string })[]>(ofCategories(columnsOf(em)), values);
  const offered = rows
    .map(({ categoryId, ...row }) => ({ categoryId, offering: em.map(ProductOffering, row) }))
    .filter(({ offering }) => isInForce(offering, clock.now()));
  return Map.groupBy(offered, ({ categoryId }) => categoryId);
};

/** For each item that cannot be bought any more what its category offers instead, most alike first; nobody is asked while all can. */
export const findAlternatives = async (
  context: Context,
  items: readonly ItemToQuote[],
  quotes: readonly ItemQuote[],
): Promise<ProductOffering[][]> => {
  const lost = quotes.map(({ offering, problems }, index) => {
    const isLost = problems.some(({ code }) => code === 'UNKNOWN_OFFERING' || code === 'OFFERING_NOT_SELLABLE');
    return isLost ? (offering?.categoryIds ?? items[index]?.categoryIds ?? []) : [];
  });
  const categoryIds = [...new Set(lost.flat())];
  if (categoryIds.length === 0) return quotes.map(() => []);
  const byCategory = await readCategories(context, categoryIds);
  return lost.map((categories, index) => {
    const { productOfferingId, productSpecificationId } = items[index] ?? {};
    const specificationId = quotes[index]?.offering?.productSpecificationId ?? productSpecificationId;
    const found = categories.flatMap((id) => byCategory.get(id) ?? []).map(({ offering }) => offering);
    const others = [...new Map(found.map((offering) => [offering.id, offering])).values()].filter(
      ({ id }) => id !== productOfferingId,
    );
    const isAlike = (offering: ProductOffering) => specificationId != null && offering.productSpecificationId === specificationId;
    return [...others.filter(isAlike), ...others.filter((offering) => !isAlike(offering))].slice(0, SHOWN);
  });
};
