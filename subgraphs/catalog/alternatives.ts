import type { Context } from './context.ts';
import type { ProductOffering } from './entities/product-offering.entity.ts';
import type { ItemQuote, ItemToQuote } from './quote-items.ts';
import { isInForce } from './pricing/lifecycle.ts';

const SHOWN = 3;

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
  const byCategory = await (await context.snapshot()).soldIn(categoryIds);
  const isSold = (offering: ProductOffering) => isInForce(offering, context.clock.now());
  return lost.map((categories, index) => {
    const { productOfferingId, productSpecificationId } = items[index] ?? {};
    const specificationId = quotes[index]?.offering?.productSpecificationId ?? productSpecificationId;
    const found = categories.flatMap((id) => byCategory.get(id) ?? []).filter(isSold);
    const others = [...new Map(found.map((offering) => [offering.id, offering])).values()].filter(
      ({ id }) => id !== productOfferingId,
    );
    const isAlike = (offering: ProductOffering) => specificationId != null && offering.productSpecificationId === specificationId;
    return [...others.filter(isAlike), ...others.filter((offering) => !isAlike(offering))].slice(0, SHOWN);
  });
};
