import type { ServiceCartLine, ServiceProduct } from '../ports.ts';

interface AskedLine {
  line: ServiceProduct;
  /** What relies on the line, in service. */
  relying: readonly ServiceProduct[];
  /** What the offering requires: one offering of each group. */
  requires: readonly (readonly string[])[];
}

/** The products of this line that the offering requires. What is missing is told by the cart. */
const requiredProducts = ({ line, relying, requires }: AskedLine): ServiceProduct[] => {
  const owned = [line, ...relying].filter(({ isActive }) => isActive);
  const found = requires.flatMap((group) => owned.find(({ productOfferingId }) => group.includes(productOfferingId)) ?? []);
  return [...new Set(found)].filter(({ id }) => id !== line.id);
};

/** Buys the offering for the line: the line and what is required are referred to, and the new product relies on them. */
export const linesToAdd = (productOfferingId: string, asked: AskedLine): ServiceCartLine[] => {
  const required = requiredProducts(asked).map(({ id }, index) => ({
    id: `required-${index + 1}`,
    refersTo: id,
    reliesOn: [],
  }));
  return [
    { id: 'line', refersTo: asked.line.id, reliesOn: [] },
    ...required,
    { id: 'action', adds: productOfferingId, reliesOn: ['line', ...required.map(({ id }) => id)] },
  ];
};

/** Ends these products. */
export const linesToEnd = (productIds: readonly string[]): ServiceCartLine[] =>
  productIds.map((id, index) => ({ id: `action-${index + 1}`, ends: id, reliesOn: [] }));
