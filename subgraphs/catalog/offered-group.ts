import type { BundledChild, BundledGroup } from './entities/product-offering.entity.ts';

/** A choice group with the children that stand in it. */
export interface OfferedGroup extends BundledGroup {
  bundledOfferings: BundledChild[];
}
