import type { BundledChild, BundledGroup } from '../entities/product-offering.entity.ts';
import type { TmfOffering } from './dump.schema.ts';
import type { TmfBundledGroup, TmfBundledOffering } from './offering.schema.ts';
import { at } from './problem.ts';

const toChild = ({ id, bundledProductOfferingOption: option }: TmfBundledOffering, group?: string): BundledChild => {
  const min = option?.numberRelOfferLowerLimit ?? 0;
  const max = option?.numberRelOfferUpperLimit ?? null;
  return { id, min, max, default: option?.numberRelOfferDefault ?? min, ...(group !== undefined && { group }) };
};

interface FoundGroup {
  group: BundledGroup;
  /** Where it is in the offering. */
  place: string;
  children: readonly TmfBundledOffering[];
}

/** Groups before the groups in them. One without an id is called by its name, or by its place. */
const findGroups = (groups: readonly TmfBundledGroup[], within = '', parent?: string): FoundGroup[] =>
  groups.flatMap((group, index) => {
    const place = at(within, 'bundledGroupProductOffering', index);
    const id = group.id ?? group.name ?? [parent, `group ${index + 1}`].filter(Boolean).join('/');
    const option = group.bundledGroupProductOfferingOption;
    const found: BundledGroup = {
      id,
      name: group.name ?? id,
      min: option?.numberRelOfferLowerLimit ?? 0,
      max: option?.numberRelOfferUpperLimit ?? null,
      ...(parent !== undefined && { parent }),
    };
    const below = findGroups(group.bundledGroupProductOffering ?? [], place, id);
    return [{ group: found, place, children: group.bundledProductOffering }, ...below];
  });

interface FoundChild {
  child: BundledChild;
  place: string;
}

const findChildren = (children: readonly TmfBundledOffering[], within = '', group?: string): FoundChild[] =>
  children.map((child, index) => ({ child: toChild(child, group), place: at(within, 'bundledProductOffering', index) }));

/** What a bundle holds, and where in the offering: its own children, then those of its choice groups, and the groups. */
export const findBundled = ({ bundledProductOffering, bundledGroupProductOffering }: TmfOffering) => {
  const groups = findGroups(bundledGroupProductOffering);
  const inGroups = groups.flatMap(({ group, place, children }) => findChildren(children, place, group.id));
  return { groups, children: [...findChildren(bundledProductOffering), ...inGroups] };
};

export const toBundle = (offering: TmfOffering) => {
  const { groups, children } = findBundled(offering);
  return { bundledOfferings: children.map(({ child }) => child), bundledGroups: groups.map(({ group }) => group) };
};
