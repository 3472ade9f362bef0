import type { Context } from './context.ts';
import type { ProductOffering } from './entities/product-offering.entity.ts';
import type { ProductSpecification } from './entities/product-specification.entity.ts';
import { unknownOffering } from './errors.ts';
import { loadAll } from './loaders/catalog-loaders.ts';
import { quote, type Quote } from './pricing/quote.ts';
import type { CharacteristicValue } from './pricing/values.ts';

export interface ItemToQuote {
  productOfferingId: string;
  quantity: number;
  characteristics: readonly CharacteristicValue[];
  current?: readonly CharacteristicValue[] | null;
  /** What the offering was in, and of, when it was chosen: it may be gone. */
  categoryIds?: readonly string[] | null;
  productSpecificationId?: string | null;
}

export interface ItemQuote extends Quote {
  offering: ProductOffering | null;
  specification: ProductSpecification | null;
}

const read = async ({ loaders }: Context, id: string) => {
  const offering = await loaders.offering.load(id);
  if (!offering) return undefined;
  const { productSpecificationId, priceIds } = offering;
  const [specification, prices] = await Promise.all([
    productSpecificationId ? loaders.specification.load(productSpecificationId) : null,
    loadAll(loaders.price, priceIds),
  ]);
  return { offering, specification, prices };
};

const unknown = (id: string): ItemQuote => ({
  offering: null,
  specification: null,
  characteristics: [],
  prices: [],
  problems: [unknownOffering(id)],
});

/** Checks and prices many items with one read each of version, offerings, specifications and prices. */
export const quoteAll = async (context: Context, items: readonly ItemToQuote[]): Promise<ItemQuote[]> => {
  const at = context.clock.now();
  const known = await Promise.all(items.map(({ productOfferingId }) => read(context, productOfferingId)));
  const inBundles = new Set(known.flatMap((found) => found?.offering.bundledOfferings.map(({ id }) => id) ?? []));
  return items.map(({ productOfferingId, quantity, characteristics: given, current }, index) => {
    const found = known[index];
    if (!found) return unknown(productOfferingId);
    const { offering, specification, prices } = found;
    const quoted = quote(
      { offering, characteristics: specification?.characteristics ?? [], prices },
      { quantity, given, current, isInBundle: inBundles.has(offering.id), at },
    );
    return { ...quoted, offering, specification };
  });
};
