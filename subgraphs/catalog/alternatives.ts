import type { Context } from './context.ts';
import type { ProductOffering } from './entities/product-offering.entity.ts';
import { loadAll } from './loaders/catalog-loaders.ts';
import type { ItemQuote, ItemToQuote } from './quote-items.ts';
import type { OfferingIndex } from './search/offering-index.ts';

const SHOWN = 3;

interface LostItem {
  categoryIds: readonly string[];
  /** No alternative to itself. */
  id: string | undefined;
  specificationId: string | null | undefined;
}

const lostItem = ({ offering, problems }: ItemQuote, item: ItemToQuote | undefined): LostItem | undefined => {
  const isLost = problems.some(({ code }) => code === 'UNKNOWN_OFFERING' || code === 'OFFERING_NOT_SELLABLE');
  const categoryIds = offering?.categoryIds ?? item?.categoryIds ?? [];
  if (!isLost || categoryIds.length === 0) return undefined;
  const specificationId = offering?.productSpecificationId ?? item?.productSpecificationId;
  return { categoryIds, id: item?.productOfferingId, specificationId };
};

/** What is sold alone in the same categories, of the same specification first. */
const alike = async (index: OfferingIndex, { categoryIds, id, specificationId }: LostItem, now: Date): Promise<string[]> => {
  const filter = { categoryIds, sellable: true };
  const same =
    specificationId == null
      ? undefined
      : await index.find({ ...filter, productSpecificationIds: [specificationId] }, 'NAME_ASC', now);
  const any = await index.find(filter, 'NAME_ASC', now);
  const found = [...(same?.firstIds(SHOWN + 1) ?? []), ...any.firstIds(2 * SHOWN + 1)];
  return [...new Set(found)].filter((other) => other !== id).slice(0, SHOWN);
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
  const ids = await Promise.all(lost.map((item) => (item ? alike(index, item, clock.now()) : Promise.resolve([]))));
  return Promise.all(ids.map((of) => loadAll(loaders.offering, of)));
};
