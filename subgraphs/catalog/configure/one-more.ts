import type { Context } from '../context.ts';
import type { BundledChild } from '../entities/product-offering.entity.ts';
import { heldGroups, type HeldGroup } from './check-groups.ts';
import { countsOf } from './check-children.ts';
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
  /** How many it holds now. */
  quantity: number;
  /** The choice groups it is in. */
  groups: HeldGroup[];
}

export const possibleChildren = (bundle: ConfiguredNode, { offerings }: Configured): PossibleChild[] => {
  const [counts, groups] = [countsOf(bundle), heldGroups(bundle)];
  return (bundle.offering?.bundledOfferings ?? []).map((child) => ({
    ...{ child, bundle, offerings },
    quantity: counts.get(child.id) ?? 0,
    groups: groups.filter(({ parts }) => parts.has(child.id)),
  }));
};

/** How many the limits of the child, and of the choice groups it is in, leave; null: any number. */
export const canAdd = ({ child, quantity: held, groups }: PossibleChild): number | null => {
  const limits = [{ max: child.max, quantity: held }, ...groups];
  const left = limits.flatMap(({ max, quantity }) => (max === null ? [] : [Math.max(max - quantity, 0)]));
  return left.length > 0 ? Math.min(...left) : null;
};

export const canRemove = ({ child, quantity: held, groups }: PossibleChild): number => {
  const limits = [{ min: child.min, quantity: held }, ...groups];
  return Math.max(0, Math.min(held, ...limits.map(({ min, quantity }) => quantity - min)));
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
