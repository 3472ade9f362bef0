import type { CharacteristicIndex } from './characteristic-index.ts';
import type { Dimension } from './dimension.ts';
import type { Order } from './order.ts';
import type { PriceIndex } from './price-index.ts';
import type { TextSearch } from './text-search.ts';
import type { ValidityIndex } from './validity-index.ts';

export const dimensionNames = [
  'category',
  'specification',
  'brand',
  'lifecycleStatus',
  'channel',
  'marketSegment',
  'sellable',
  'isBundle',
] as const;
export type DimensionName = (typeof dimensionNames)[number];

/** All that is known of the offerings of one version; an offering is its place in the order of names. */
export interface IndexParts {
  count: number;
  ids: readonly string[];
  sortNames: readonly string[];
  ordinalOf: ReadonlyMap<string, number>;
  text: TextSearch;
  dimensions: Readonly<Record<DimensionName, Dimension>>;
  /** In the order of the tree. */
  categoryIds: readonly string[];
  characteristics: CharacteristicIndex;
  prices: PriceIndex;
  validity: ValidityIndex;
  /** Orders in the catalog's main currency, made beforehand. */
  orders: Map<string, Order>;
}
