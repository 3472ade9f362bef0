import type { BundledChild, BundledGroup } from '../entities/product-offering.entity.ts';
import type { TmfOffering } from './dump.schema.ts';
import type { TmfBundledGroup, TmfBundledOffering } from './offering.schema.ts';

const toChild = ({ id, bundledProductOfferingOption: option }: TmfBundledOffering, group?: string): BundledChild => {
  const min = option?.numberRelOfferLowerLimit ?? 0;
  const max = option?.numberRelOfferUpperLimit ?? null;
  return { id, min, max, default: option?.numberRelOfferDefault ?? min, ...(group !== undefined && { group }) };
};

interface FoundGroup {
  group: BundledGroup;
  children: readonly TmfBundledOffering[];
}

/** Groups before the groups in them. One without an id is called by its name, or by its place. */
const findGroups = (groups: readonly TmfBundledGroup[], parent?: string): FoundGroup[] =>
  groups.flatMap((group, index) => {
    const id = group.id ?? group.name ?? [parent, `group ${index + 1}`].filter(Boolean).join('/');
    const option = group.bundledGroupProductOfferingOption;
    const found: BundledGroup = {
      id,
      name: group.name ?? id,
      min: option?.numberRelOfferLowerLimit ?? 0,
      max: option?.numberRelOfferUpperLimit ?? null,
      ...(parent !== undefined && { parent }),
    };
    return [{ group: found, children: group.bundledProductOffering }, ...findGroups(group.bundledGroupProductOffering ?? [], id)];
  });

/** What a bundle holds: its own children, then those of its choice groups, and the groups. */
export const toBundle = ({ bundledProductOffering, bundledGroupProductOffering }: TmfOffering) => {
  const groups = findGroups(bundledGroupProductOffering);
  const inGroups = groups.flatMap(({ group, children }) => children.map((child) => toChild(child, group.id)));
  return {
    bundledOfferings: [...bundledProductOffering.map((child) => toChild(child)), ...inGroups],
    bundledGroups: groups.map(({ group }) => group),
  };
};
