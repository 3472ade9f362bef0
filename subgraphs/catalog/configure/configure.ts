import { totalsOf, type Totals } from '../../kit/money.ts';
import type { InputProblem } from '../../kit/graph/user-error.ts';
import type { Context } from '../context.ts';
import type { ProductOffering } from '../entities/product-offering.entity.ts';
import type { ConfigureInput } from '../generated/resolvers.ts';
import { readOffering } from '../quote-items.ts';
import { checkChildren } from './check-children.ts';
import { checkCurrencies } from './check-currencies.ts';
import { checkGroups } from './check-groups.ts';
import { checkItemDependencies } from './check-item-dependencies.ts';
import { checkRelationships } from './check-relationships.ts';
import { itemProblems, quoteNodes, type QuotedNode } from './configured-item.ts';
import { expand } from './expand.ts';
import { MAX_ITEMS } from './item-budget.ts';
import { readBundles } from './read-bundles.ts';
import { namedOfferings, type ConfiguredNode } from './wanted-item.ts';

/** A whole configuration, checked and priced. `Configuration` of the graph. */
export interface Configured {
  items: QuotedNode[];
  problems: InputProblem[];
  price: Totals;
  /** All offerings its bundles are made of, chosen or not. */
  offerings: ReadonlyMap<string, ProductOffering>;
}

/** What could be added is read with what is chosen: whoever asks what it costs needs no further read. */
const readParts = (context: Context, nodes: readonly ConfiguredNode[]) => {
  const parts = new Set(nodes.flatMap(({ offering }) => offering?.bundledOfferings.map(({ id }) => id) ?? []));
  return Promise.all([...parts].map((id) => readOffering(context, id)));
};

/** Version, offerings, specifications and prices are read once each, whatever is in the bundle. */
export const configure = async (context: Context, input: ConfigureInput): Promise<Configured> => {
  const offerings = await readBundles(context, namedOfferings(input, MAX_ITEMS));
  const { nodes, problems } = expand(input, offerings, context.budget.next);
  context.budget.take(nodes.length);
  const [items] = await Promise.all([quoteNodes(context, nodes), readParts(context, nodes)]);
  const prices = items.flatMap((item) => item.prices);
  const currency = prices[0]?.amount.currency;
  return {
    items,
    offerings,
    problems: [
      ...items.flatMap(itemProblems),
      ...problems,
      ...checkChildren(nodes, offerings),
      ...checkGroups(nodes),
      ...checkItemDependencies(items),
      ...checkRelationships(nodes),
      ...checkCurrencies(items, currency),
    ],
    price: totalsOf(
      prices.filter(({ amount }) => amount.currency === currency),
      currency,
    ),
  };
};
