import type { Context } from '../context.ts';
import type { BundledChild } from '../entities/product-offering.entity.ts';
import { heldGroups } from './check-groups.ts';
import { countOf } from './check-children.ts';
import type { Configured } from './configure.ts';
import { quoteNodes } from './configured-item.ts';
import { expand } from './expand.ts';
import { priceDifference, type PriceDifference } from './price-difference.ts';
import type { ConfiguredNode } from './wanted-item.ts';

/** What a bundle could hold. `ConfigurationChild` of the graph. */
export interface PossibleChild {
  child: BundledChild;
  bundle: ConfiguredNode;
  offerings: Configured['offerings'];
}

export const possibleChildren = (bundle: ConfiguredNode, { offerings }: Configured): PossibleChild[] =>
  (bundle.offering?.bundledOfferings ?? []).map((child) => ({ child, bundle, offerings }));

export const held = ({ bundle, child }: PossibleChild): number => countOf(bundle, child.id);

/** How many the limits of the child, and of the choice groups it is in, leave; null: any number. */
export const canAdd = (possible: PossibleChild): number | null => {
  const groups = heldGroups(possible.bundle).filter(({ parts }) => parts.has(possible.child.id));
  const limits = [{ max: possible.child.max, quantity: held(possible) }, ...groups];
  const left = limits.flatMap(({ max, quantity }) => (max === null ? [] : [Math.max(max - quantity, 0)]));
  return left.length > 0 ? Math.min(...left) : null;
};

export const canRemove = (possible: PossibleChild): number => {
  const groups = heldGroups(possible.bundle).filter(({ parts }) => parts.has(possible.child.id));
  const limits = [{ min: possible.child.min, quantity: held(possible) }, ...groups];
  return Math.max(0, Math.min(held(possible), ...limits.map(({ min, quantity }) => quantity - min)));
};

/** What one more in each bundle costs, as it comes by default. */
export const priceOfOneMore = async (context: Context, { child, bundle, offerings }: PossibleChild): Promise<PriceDifference> => {
  const { nodes } = expand({ productOfferingId: child.id, quantity: bundle.total }, offerings);
  const quoted = await quoteNodes(
    context,
    nodes.map((node) => ({ ...node, parent: node.parent ?? bundle })),
  );
  return priceDifference(
    quoted.flatMap(({ prices }) => prices),
    [],
  );
};
