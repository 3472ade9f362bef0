import type { InputProblem } from '../../kit/graph/user-error.ts';
import type { OfferingTerm, ProductOffering } from '../entities/product-offering.entity.ts';
import { missingTerm, termNotKnown, unknownTerm } from '../errors.ts';
import { isCharged, type OfferingPrice } from './item-price.ts';
import { isInForce } from './lifecycle.ts';
import { minimumTerms } from './terms.ts';

interface AskedTerm {
  term: string | null | undefined;
  agreed: OfferingTerm | undefined;
  prices: readonly OfferingPrice[];
  isExisting: boolean;
  at: Date;
}

/** A term the offering does not have, or none where the price depends on it: left out, the price would be missing. */
export const checkTerm = (
  offering: Pick<ProductOffering, 'id' | 'name' | 'terms'>,
  { term, agreed, prices, isExisting, at }: AskedTerm,
): InputProblem[] => {
  if (agreed) return [];
  const known = minimumTerms(offering).map(({ name }) => name);
  if (term != null) return [unknownTerm(offering.name, known, offering.id)];
  const depends = prices.some((price) => isCharged(price) && price.terms?.length && isInForce(price, at));
  if (!depends) return [];
  return [isExisting ? termNotKnown(offering.name) : missingTerm(offering.name, known, offering.id)];
};
