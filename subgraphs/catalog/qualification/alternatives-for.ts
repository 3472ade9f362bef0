import { loadAll, type CatalogLoaders } from '../loaders/catalog-loaders.ts';
import type { ProductOffering } from '../entities/product-offering.entity.ts';
import { judge, type Evaluation, type Judgement } from './judge.ts';
import type DataLoader from 'dataloader';

const SHOWN = 3;

export interface AlternativeSources {
  loaders: CatalogLoaders;
  /** What is sold in a category, for many categories in one batch. */
  soldIn: DataLoader<string, ProductOffering[]>;
}

/** What the customer may buy instead: what the rules name first, then what is most alike in the same categories. */
export const alternativesFor = async (
  offering: ProductOffering,
  { reasons, alternativeIds, fromSameCategory }: Judgement,
  evaluation: Evaluation,
  { loaders, soldIn }: AlternativeSources,
): Promise<ProductOffering[]> => {
  if (reasons.length === 0) return [];
  const [named, inCategories] = await Promise.all([
    loadAll(loaders.offering, alternativeIds),
    fromSameCategory ? Promise.all(offering.categoryIds.map((id) => soldIn.load(id))) : [],
  ]);
  const isAlike = ({ productSpecificationId }: ProductOffering) => productSpecificationId === offering.productSpecificationId;
  const near = inCategories.flat();
  const candidates = [...named, ...near.filter(isAlike), ...near.filter((other) => !isAlike(other))];
  const others = [...new Map(candidates.map((other) => [other.id, other])).values()].filter(({ id }) => id !== offering.id);
  const allowed = others.filter((other) => other.isSellable && judge(other, 'ADD', evaluation).reasons.length === 0);
  return allowed.slice(0, Math.max(SHOWN, named.length));
};
