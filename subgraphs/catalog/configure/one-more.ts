import type { Context } from '../context.ts';
import type { BundledChild } from '../entities/product-offering.entity.ts';
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
