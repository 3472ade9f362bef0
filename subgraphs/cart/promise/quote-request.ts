import type { CartLine, LineCharacteristic } from '../cart-line.ts';
import type { QuoteRequest } from '../ports.ts';
import { MAX_QUANTITY } from '../rules/quantity.rule.ts';

/** The values a line is priced with. */
export interface WantedValues {
  values: LineCharacteristic[];
  /** What the existing product has today. */
  current?: LineCharacteristic[];
  /** The minimum term that it was bought with. */
  term?: string | null;
}

export interface AskedLine {
  line: CartLine;
  wanted: WantedValues;
}

const requestFor = ({ line, wanted }: AskedLine): QuoteRequest => ({
  ref: line.id,
  productOfferingId: line.productOfferingId,
  // A wrong quantity is told by its rule; the values are checked all the same.
  quantity: Math.min(Math.max(line.quantity, 1), MAX_QUANTITY),
  characteristics: wanted.values.map(({ name, value }) => ({ name, value })),
  term: wanted.current ? (wanted.term ?? null) : (line.term ?? null),
  ...(wanted.current && { current: wanted.current.map(({ name, value }) => ({ name, value })) }),
  categoryIds: line.categoryIds ?? [],
  productSpecificationId: line.productSpecificationId ?? null,
});

/** The other offerings of the cart: what is sold only inside a bundle is sold when the catalog sees the bundle. */
const companions = (asked: readonly AskedLine[], lines: Iterable<CartLine>): QuoteRequest[] => {
  const known = new Set(asked.map(({ line }) => line.id));
  const others = [...lines].filter(({ id, bundledOfferings }) => !known.has(id) && bundledOfferings.length > 0);
  const offeringIds = new Set(others.map(({ productOfferingId }) => productOfferingId));
  // No line can have such an id.
  return [...offeringIds].map((productOfferingId) => ({
    ref: `bundle ${productOfferingId}`,
    productOfferingId,
    quantity: 1,
    characteristics: [],
  }));
};

/** What the catalog is asked, in one call, about some lines of a cart. */
export const quoteRequests = (asked: readonly AskedLine[], lines: Iterable<CartLine>): QuoteRequest[] => [
  ...asked.map(requestFor),
  ...companions(asked, lines),
];
