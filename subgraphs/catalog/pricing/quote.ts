import type { InputProblem } from '../../kit/graph/user-error.ts';
import type { Price } from '../../kit/money.ts';
import type { ProductOffering } from '../entities/product-offering.entity.ts';
import type { SpecificationCharacteristic } from '../entities/product-specification.entity.ts';
import { invalidQuantity, offeringNotSellable } from '../errors.ts';
import { applicablePrices } from './applicable-prices.ts';
import { checkDependencies } from './check-dependencies.ts';
import { checkCharacteristics, type CheckedCharacteristics } from './check-characteristics.ts';
import { effectiveCharacteristics } from './effective-characteristics.ts';
import type { OfferingPrice } from './item-price.ts';
import { whyNotSellable } from './lifecycle.ts';
import { checkTerm } from './check-term.ts';
import { agreedTerm } from './terms.ts';
import type { CharacteristicValue } from './values.ts';

/** As many as one line of a cart may hold. */
const MAX_QUANTITY = 100;

export interface QuoteRequest {
  quantity: number;
  given: readonly CharacteristicValue[];
  /** Values the existing product has today; absent for a new product. */
  current?: readonly CharacteristicValue[] | null;
  /** Bought together with a bundle that holds it. */
  isInBundle: boolean;
  /** Name of the term that is agreed on; absent: the only one there is. */
  term?: string | null;
  /** Where it is delivered, as far as known. */
  placeIds?: readonly string[];
  at: Date;
}

/** What the catalog knows of one offering. */
export interface QuotedOffering {
  offering: Pick<
    ProductOffering,
    | 'id'
    | 'name'
    | 'productSpecificationId'
    | 'lifecycleStatus'
    | 'isSellable'
    | 'validFrom'
    | 'validTo'
    | 'characteristicUses'
    | 'terms'
  >;
  characteristics: readonly SpecificationCharacteristic[];
  prices: readonly OfferingPrice[];
}

export interface Quote {
  characteristics: CheckedCharacteristics['values'];
  /** With the values that are right; empty where the quantity is wrong. */
  prices: Price[];
  problems: InputProblem[];
}

/** Checks and prices one item; an existing product may be of an offering that is sold no more. */
export const quote = (
  { offering, characteristics, prices }: QuotedOffering,
  { quantity, given, current, isInBundle, term, placeIds, at }: QuoteRequest,
): Quote => {
  const effective = effectiveCharacteristics(characteristics, offering.characteristicUses);
  const { values, problems } = checkCharacteristics(effective, { offeringId: offering.id, given, current });
  const { id: offeringId, productSpecificationId: specificationId } = offering;
  problems.push(...checkDependencies(effective, { offeringId, specificationId, values, current }));
  const canCount = quantity >= 1 && quantity <= MAX_QUANTITY;
  if (!canCount) problems.unshift(invalidQuantity(MAX_QUANTITY));
  const reason = current ? undefined : whyNotSellable(offering, { at, isInBundle });
  if (reason) problems.unshift(offeringNotSellable(offering.name, reason));
  const agreed = agreedTerm(offering, term);
  problems.push(...checkTerm(offering, { term, agreed, prices, isExisting: Boolean(current), at }));
  return {
    characteristics: values,
    prices: canCount ? applicablePrices(prices, { values, quantity, current, terms: agreed ? [agreed] : [], placeIds, at }) : [],
    problems,
  };
};
