import type { ProductOffering } from '../entities/product-offering.entity.ts';
import type { ConfigureInput, ProductConfigurationInput } from '../generated/resolvers.ts';

/** What the input says of one item, and of what it holds. */
export interface WantedItem {
  productOfferingId: string;
  quantity?: number | null;
  configuration?: ProductConfigurationInput | null;
  term?: string | null;
  children?: readonly WantedItem[] | null;
}

/** One item of a configuration, before it is checked and priced. */
export interface ConfiguredNode {
  /** Its place in the tree: `0`, `0.1`. */
  id: string;
  parent?: ConfiguredNode;
  /** Where in the input it is. */
  path: string[];
  wanted: WantedItem;
  offering: ProductOffering | undefined;
  /** In each bundle. */
  quantity: number;
  /** In all bundles together. */
  total: number;
  isDefault: boolean;
  /** Nothing in the catalog lets the bundle hold it, or it would hold itself. */
  isMisplaced: boolean;
  children: ConfiguredNode[];
}

/** As many as an `Int` of the graph can say. */
const MOST = 2 ** 31 - 1;

/** A number of products that is refused anyway, so that it can be told. */
export const inRange = (count: number): number => Math.min(Math.max(count, -MOST), MOST);

/** How many of each offering an input names, and where; also those that are named to be left out. */
export interface NamedChild {
  wanted: WantedItem;
  path: string[];
}

export const namedChildren = ({ wanted, path }: Pick<ConfiguredNode, 'wanted' | 'path'>): NamedChild[] =>
  (wanted.children ?? []).map((child, index) => ({ wanted: child, path: [...path, 'children', String(index)] }));

/** The ids an input names, as many as a configuration may have of items. */
export const namedOfferings = (input: ConfigureInput, most: number): string[] => {
  const ids = new Set<string>();
  const open: WantedItem[] = [input];
  for (const item of open) {
    if (ids.size >= most || open.length > 10 * most) break;
    ids.add(item.productOfferingId);
    open.push(...(item.children ?? []));
  }
  return [...ids];
};
