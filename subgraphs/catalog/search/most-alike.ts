import type { OfferingIndex } from './offering-index.ts';

/** What is looked for something like. */
export interface Sought {
  /** Nothing is an alternative to itself. */
  id?: string | undefined;
  categoryIds: readonly string[];
  productSpecificationId?: string | null | undefined;
}

/** What is sold alone in the same categories: of the same specification first, then by name. */
export const mostAlike = async (
  index: OfferingIndex,
  { id, categoryIds, productSpecificationId }: Sought,
  { most, at }: { most: number; at: Date },
): Promise<string[]> => {
  if (categoryIds.length === 0) return [];
  const filter = { categoryIds, sellable: true };
  const ofSpecification =
    productSpecificationId == null ? undefined : { ...filter, productSpecificationIds: [productSpecificationId] };
  const [same, any] = await Promise.all([
    ofSpecification && index.find(ofSpecification, 'NAME_ASC', at),
    index.find(filter, 'NAME_ASC', at),
  ]);
  const found = new Set([...(same?.firstIds(most + 1) ?? []), ...any.firstIds(2 * most + 1)]);
  return [...found].filter((other) => other !== id).slice(0, most);
};
