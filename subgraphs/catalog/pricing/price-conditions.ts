import type { PriceCondition } from '../entities/product-offering-price.entity.ts';
import type { OfferingTerm } from '../entities/product-offering.entity.ts';
import { admits } from './allowed-values.ts';
import type { OfferingPrice } from './item-price.ts';
import { toList, type CharacteristicValue } from './values.ts';

/** What a price may depend on. */
export interface PricedProduct {
  values: readonly CharacteristicValue[];
  quantity: number;
  /** The terms agreed on; a price under another one does not apply. */
  terms?: readonly OfferingTerm[];
  /** Where it is delivered; a price for certain places applies only where it is known to be one of them. */
  placeIds?: readonly string[];
}

type Conditions = Partial<Pick<OfferingPrice, 'conditions' | 'quantities' | 'terms' | 'places'>>;

const isMet = ({ name, valueType, values }: PriceCondition, product: readonly CharacteristicValue[]): boolean => {
  const held = toList(product.find((characteristic) => characteristic.name === name)?.value);
  return values.length === 0
    ? held.length > 0
    : held.some((value) => values.some((condition) => admits(condition, valueType, value)));
};

/** Alike in length where both have one, or else in name. */
const isSameTerm = (one: OfferingTerm, other: OfferingTerm): boolean =>
  one.duration && other.duration
    ? one.duration.amount === other.duration.amount && one.duration.units === other.duration.units
    : one.name === other.name;

/** Whether a product like this pays this price: all conditions hold. */
export const applies = ({ conditions, quantities, terms, places }: Conditions, product: PricedProduct): boolean =>
  (conditions ?? []).every((condition) => isMet(condition, product.values)) &&
  (!quantities?.length || quantities.some((tier) => admits(tier, 'number', product.quantity))) &&
  (!terms?.length || terms.some((term) => product.terms?.some((agreed) => isSameTerm(term, agreed)))) &&
  (!places?.length || places.some(({ id }) => product.placeIds?.includes(id)));
