import type { OfferingTerm, ProductOffering } from '../entities/product-offering.entity.ts';

/** How long a product lasts before it ends by itself is no minimum term. */
const VALIDITY = 'validity';

/** The minimum terms a buyer can choose from. */
export const minimumTerms = ({ terms }: Pick<ProductOffering, 'terms'>): OfferingTerm[] =>
  terms.filter(({ name }) => name.toLowerCase() !== VALIDITY);

/** The term that was named, or the only one there is. */
export const agreedTerm = (
  offering: Pick<ProductOffering, 'terms'>,
  name: string | null | undefined,
): OfferingTerm | undefined => {
  const terms = minimumTerms(offering);
  return name == null && terms.length === 1 ? terms[0] : terms.find((term) => term.name === name);
};
