import type { DimensionName } from './index-parts.ts';
import type { IndexedOffering, IndexedSpecification } from './indexed.ts';
import { FOR_ALL } from './restriction.ts';

const optional = (value: string | null | undefined) => (value ? [value] : []);
const restriction = (values: readonly string[] = []) => (values.length > 0 ? values : [FOR_ALL]);

/** What an offering has in each respect it can be filtered by. */
export const dimensionsOf = (
  offering: IndexedOffering,
  specification: IndexedSpecification | undefined,
  paths: ReadonlyMap<string, readonly string[]>,
): Record<DimensionName, readonly string[]> => ({
  category: offering.categoryIds.flatMap((id) => paths.get(id) ?? []),
  specification: optional(offering.productSpecificationId),
  brand: optional(specification?.brand),
  lifecycleStatus: [offering.lifecycleStatus],
  channel: restriction(offering.channels?.map(({ id }) => id)),
  marketSegment: restriction(offering.marketSegments),
  sellable: [String(offering.isSellable)],
  isBundle: [String(offering.isBundle)],
});
