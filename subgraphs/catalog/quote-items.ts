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
  /** The specification's characteristics as the offering narrows them. */
  offered: SpecificationCharacteristic[];
  /** The same item with other values. */
  requote(given: readonly CharacteristicValue[]): Quote;
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

const unknown = ({ productOfferingId, characteristics: given }: ItemToQuote): ItemQuote => {
  const nothing: Quote = { characteristics: [], prices: [], problems: [unknownOffering(productOfferingId)] };
  return { ...nothing, offering: null, specification: null, given, offered: [], requote: () => nothing };
};

/** Checks and prices many items with one read each of version, offerings, specifications and prices. */
export const quoteAll = async (context: Context, items: readonly ItemToQuote[]): Promise<ItemQuote[]> => {
  const at = context.clock.now();
  const known = await Promise.all(items.map(({ productOfferingId }) => readOffering(context, productOfferingId)));
  const inBundles = new Set(known.flatMap((found) => found?.offering.bundledOfferings.map(({ id }) => id) ?? []));
  return items.map((item, index) => {
    const found = known[index];
    if (!found) return unknown(item);
    const { offering, specification, prices } = found;
    const characteristics = specification?.characteristics ?? [];
    const { quantity, characteristics: given, current, isInBundle = inBundles.has(offering.id) } = item;
    const requote = (values: readonly CharacteristicValue[]) =>
      quote({ offering, characteristics, prices }, { quantity, given: values, current, isInBundle, at });
    const offered = effectiveCharacteristics(characteristics, offering.characteristicUses);
    return { ...requote(given), offering, specification, given, offered, requote };
  });
};
