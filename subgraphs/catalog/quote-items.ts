import { offeringPrices } from './charged-price.ts';
import type { Context } from './context.ts';
import type { ProductOffering } from './entities/product-offering.entity.ts';
import type { ProductSpecification, SpecificationCharacteristic } from './entities/product-specification.entity.ts';
import { unknownOffering } from './errors.ts';
import { effectiveCharacteristics } from './pricing/effective-characteristics.ts';
import { quote, type Quote } from './pricing/quote.ts';
import type { CharacteristicValue } from './pricing/values.ts';

export interface ItemToQuote {
  productOfferingId: string;
  quantity: number;
  characteristics: readonly CharacteristicValue[];
  current?: readonly CharacteristicValue[] | null;
  /** Name of the minimum term. */
  term?: string | null;
  /** Known to be bought with a bundle; otherwise seen from the other items. */
  isInBundle?: boolean;
  /** What the offering was in, and of, when it was chosen: it may be gone. */
  categoryIds?: readonly string[] | null;
  productSpecificationId?: string | null;
}

export interface ItemQuote extends Quote {
  offering: ProductOffering | null;
  specification: ProductSpecification | null;
  /** What it was asked with. */
  given: readonly CharacteristicValue[];
  term: string | null;
  /** The specification's characteristics as the offering narrows them. */
  offered: SpecificationCharacteristic[];
  /** The same item with other values, or under another term. */
  requote(other: { given?: readonly CharacteristicValue[]; term?: string }): Quote;
}

/** An offering with all that its quote needs. */
export const readOffering = async ({ loaders }: Context, id: string) => {
  const offering = await loaders.offering.load(id);
  if (!offering) return undefined;
  const { productSpecificationId } = offering;
  const [specification, prices] = await Promise.all([
    productSpecificationId ? loaders.specification.load(productSpecificationId) : null,
    offeringPrices(loaders, offering),
  ]);
  return { offering, specification, prices };
};

const unknown = ({ productOfferingId, characteristics: given, term = null }: ItemToQuote): ItemQuote => {
  const nothing: Quote = { characteristics: [], prices: [], problems: [unknownOffering(productOfferingId)] };
  return { ...nothing, offering: null, specification: null, given, term, offered: [], requote: () => nothing };
};

type Found = NonNullable<Awaited<ReturnType<typeof readOffering>>>;

const quoteItem = (item: ItemToQuote, { offering, specification, prices }: Found, isInBundle: boolean, at: Date): ItemQuote => {
  const characteristics = specification?.characteristics ?? [];
  const { quantity, characteristics: given, current, term = null } = item;
  const requote: ItemQuote['requote'] = (other) =>
    quote({ offering, characteristics, prices }, { ...{ quantity, given, current, term, isInBundle, at }, ...other });
  const offered = effectiveCharacteristics(characteristics, offering.characteristicUses);
  return { ...requote({}), offering, specification, given, term, offered, requote };
};

/** Checks and prices many items with one read each of version, offerings, specifications and prices. */
export const quoteAll = async (context: Context, items: readonly ItemToQuote[]): Promise<ItemQuote[]> => {
  const at = context.clock.now();
  const known = await Promise.all(items.map(({ productOfferingId }) => readOffering(context, productOfferingId)));
  const inBundles = new Set(known.flatMap((found) => found?.offering.bundledOfferings.map(({ id }) => id) ?? []));
  return items.map((item, index) => {
    const found = known[index];
    return found ? quoteItem(item, found, item.isInBundle ?? inBundles.has(found.offering.id), at) : unknown(item);
  });
};
