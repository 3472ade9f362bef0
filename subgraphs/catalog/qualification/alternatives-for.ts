import { loadAll, type CatalogLoaders } from '../loaders/catalog-loaders.ts';
import type { ProductOffering } from '../entities/product-offering.entity.ts';
import { judge, type Evaluation, type Judgement } from './judge.ts';

const SHOWN = 3;

export interface AlternativeSources {
  loaders: CatalogLoaders;
  /** What is sold in the same categories, most alike first. */
  alike: (offering: ProductOffering) => Promise<ProductOffering[]>;
}

/** What the customer may buy instead: what the rules name first, then what is most alike in the same categories. */
export const alternativesFor = async (
  offering: ProductOffering,
  { reasons, alternativeIds, fromSameCategory }: Judgement,
  evaluation: Evaluation,
  { loaders, alike }: AlternativeSources,
): Promise<ProductOffering[]> => {
  if (reasons.length === 0) return [];
  const [named, near] = await Promise.all([loadAll(loaders.offering, alternativeIds), fromSameCategory ? alike(offering) : []]);
  const others = [...new Map([...named, ...near].map((other) => [other.id, other])).values()].filter(
    ({ id }) => id !== offering.id,
  );
  const allowed = others.filter((other) => other.isSellable && judge(other, 'ADD', evaluation).reasons.length === 0);
  return allowed.slice(0, Math.max(SHOWN, named.length));
};
