import type { InputProblem } from '../../kit/graph/user-error.ts';
import type { BundledChild, ProductOffering } from '../entities/product-offering.entity.ts';
import { bundleIncomplete, bundleLimitExceeded } from './problems.ts';
import { namedChildren, type ConfiguredNode } from './wanted-item.ts';

export const countOf = ({ children }: Pick<ConfiguredNode, 'children'>, offeringId: string): number =>
  children
    .filter(({ wanted }) => wanted.productOfferingId === offeringId)
    .reduce((sum, { quantity }) => sum + Math.max(quantity, 0), 0);

/** Where the input says how many: at the last of this offering, or where it would be. */
const pathOf = (node: ConfiguredNode, offeringId: string): string[] => {
  const named = namedChildren(node).findLast(({ wanted }) => wanted.productOfferingId === offeringId);
  return named ? [...named.path, 'quantity'] : [...node.path, 'children', offeringId];
};

const checkLimit = (node: ConfiguredNode, name: string, { id, min, max }: BundledChild, part: string): InputProblem[] => {
  const count = countOf(node, id);
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
    .flatMap((node) =>
      (node.offering?.bundledOfferings ?? []).flatMap((child) =>
        checkLimit(node, node.offering?.name ?? '', child, offerings.get(child.id)?.name ?? child.id),
      ),
    );
