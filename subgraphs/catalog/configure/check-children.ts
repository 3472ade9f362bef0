import type { InputProblem } from '../../kit/graph/user-error.ts';
import type { BundledChild, ProductOffering } from '../entities/product-offering.entity.ts';
import { bundleIncomplete, bundleLimitExceeded } from './problems.ts';
import { inRange, namedChildren, type ConfiguredNode } from './wanted-item.ts';

/** How many a bundle holds of each offering. */
export const countsOf = ({ children }: Pick<ConfiguredNode, 'children'>): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { wanted, quantity } of children) {
    counts.set(wanted.productOfferingId, inRange((counts.get(wanted.productOfferingId) ?? 0) + Math.max(quantity, 0)));
  }
  return counts;
};

/** Where the input says how many: at the last of this offering, or where it would be. */
const pathOf = (node: ConfiguredNode, offeringId: string): string[] => {
  const named = namedChildren(node).findLast(({ wanted }) => wanted.productOfferingId === offeringId);
  return named ? [...named.path, 'quantity'] : [...node.path, 'children', offeringId];
};

const checkLimit = (node: ConfiguredNode, count: number, { id, min, max }: BundledChild, part: string): InputProblem[] => {
  const name = node.offering?.name ?? '';
  const path = pathOf(node, id);
  if (count < min) return [bundleIncomplete(name, { id, name: part }, { count, limit: min, path })];
  return max !== null && count > max ? [bundleLimitExceeded(name, { name: part }, { count, limit: max, path })] : [];
};

/** TMF620 `BundledProductOfferingOption`: of each child a bundle holds neither too few nor too many. */
export const checkChildren = (
  nodes: readonly ConfiguredNode[],
  offerings: ReadonlyMap<string, Pick<ProductOffering, 'name'>>,
): InputProblem[] =>
  nodes
    .filter(({ isMisplaced }) => !isMisplaced)
    .flatMap((node) => {
      const counts = countsOf(node);
      return (node.offering?.bundledOfferings ?? []).flatMap((child) =>
        checkLimit(node, counts.get(child.id) ?? 0, child, offerings.get(child.id)?.name ?? child.id),
      );
    });
