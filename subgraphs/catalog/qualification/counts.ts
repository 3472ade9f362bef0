import type { CountParams, ProductFacts } from './facts.ts';
import type { HeldOffering } from './ports.ts';

/** How many of each offering, specification and category. */
export interface Counts {
  total: number;
  byOffering: ReadonlyMap<string, number>;
  bySpecification: ReadonlyMap<string, number>;
  byCategory: ReadonlyMap<string, number>;
}

/** The categories of an offering, with those above them. */
export type CategoriesOf = (offeringId: string) => Iterable<string>;

/** What is taken away counts below zero. */
export const countUp = (held: readonly HeldOffering[], categoriesOf: CategoriesOf): Counts => {
  const counts = {
    byOffering: new Map<string, number>(),
    bySpecification: new Map<string, number>(),
    byCategory: new Map<string, number>(),
  };
  const add = (to: Map<string, number>, id: string, count: number) => to.set(id, (to.get(id) ?? 0) + count);
  let total = 0;
  for (const { productOfferingId, productSpecificationId, count } of held) {
    total += count;
    add(counts.byOffering, productOfferingId, count);
    if (productSpecificationId !== null) add(counts.bySpecification, productSpecificationId, count);
    for (const id of categoriesOf(productOfferingId)) add(counts.byCategory, id, count);
  }
  return { total, ...counts };
};

export const countOf = ({ byOffering, bySpecification, byCategory }: Counts, params: CountParams): number => {
  if (params.productOffering !== undefined) return byOffering.get(params.productOffering) ?? 0;
  if (params.productSpecification !== undefined) return bySpecification.get(params.productSpecification) ?? 0;
  return params.category === undefined ? 0 : (byCategory.get(params.category) ?? 0);
};

const there = (counts: ReadonlyMap<string, number>) => [...counts].flatMap(([id, count]) => (count > 0 ? [id] : []));

export const toProductFacts = ({ total, byOffering, bySpecification, byCategory }: Counts): ProductFacts => ({
  count: total,
  offeringIds: there(byOffering),
  specificationIds: there(bySpecification),
  categoryIds: there(byCategory),
});
