import type { OfferingTerm } from '../entities/product-offering.entity.ts';
import { agreedTerm, minimumTerms } from '../pricing/terms.ts';
import type { ItemQuote } from '../quote-items.ts';
import { priceDifference, type PriceDifference } from './price-difference.ts';

/** `ConfigurationTerm` of the graph. */
export interface TermChoice {
  term: OfferingTerm;
  isChosen: boolean;
  priceEffect(): PriceDifference;
}

export const chosenTerm = ({ offering, term }: ItemQuote): OfferingTerm | undefined =>
  offering ? agreedTerm(offering, term) : undefined;

/** The terms of a new product, and what each would do to its price. */
export const termChoices = (quoted: ItemQuote): TermChoice[] =>
  (quoted.offering ? minimumTerms(quoted.offering) : []).map((term) => ({
    term,
    isChosen: term.name === chosenTerm(quoted)?.name,
    priceEffect: () => priceDifference(quoted.requote({ term: term.name }).prices, quoted.prices),
  }));
