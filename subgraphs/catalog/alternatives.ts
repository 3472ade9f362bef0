import type { Context } from './context.ts';
import type { ProductOffering } from './entities/product-offering.entity.ts';
import { loadAll } from './loaders/catalog-loaders.ts';
import type { ItemQuote, ItemToQuote } from './quote-items.ts';
import { mostAlike, type Sought } from './search/most-alike.ts';

const SHOWN = 3;

const lostItem = ({ offering, problems }: ItemQuote, item: ItemToQuote | undefined): Sought | undefined => {
  const isLost = problems.some(({ code }) => code === 'UNKNOWN_OFFERING' || code === 'OFFERING_NOT_SELLABLE');
  const categoryIds = offering?.categoryIds ?? item?.categoryIds ?? [];
  if (!isLost || categoryIds.length === 0) return undefined;
  const productSpecificationId = offering?.productSpecificationId ?? item?.productSpecificationId;
  return { categoryIds, id: item?.productOfferingId, productSpecificationId };
};

/** For each item that cannot be bought any more what its category offers instead, most alike first; nobody is asked while all can. */
export const findAlternatives = async (
  { snapshot, loaders, clock }: Context,
  items: readonly ItemToQuote[],
  quotes: readonly ItemQuote[],
): Promise<ProductOffering[][]> => {
  const lost = quotes.map((quote, index) => lostItem(quote, items[index]));
  if (!lost.some(Boolean)) return quotes.map(() => []);
  const index = await (await snapshot()).index();
  const few = { most: SHOWN, at: clock.now() };
  const ids = await Promise.all(lost.map((item) => (item ? mostAlike(index, item, few) : Promise.resolve([]))));
  return Promise.all(ids.map((of) => loadAll(loaders.offering, of)));
};
