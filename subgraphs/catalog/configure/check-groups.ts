import type { InputProblem } from '../../kit/graph/user-error.ts';
import type { BundledGroup, ProductOffering } from '../entities/product-offering.entity.ts';
import { countsOf } from './check-children.ts';
import { groupIncomplete, groupLimitExceeded } from './problems.ts';
import { inRange, namedChildren, type ConfiguredNode } from './wanted-item.ts';

/** The group, and the groups in it. */
const within = (groups: readonly BundledGroup[], id: string): Set<string> => {
  const found = new Set([id]);
  // Groups come before the groups in them.
  for (const { id: other, parent } of groups) if (parent !== undefined && found.has(parent)) found.add(other);
  return found;
};

const partsOf = ({ bundledOfferings, bundledGroups }: ProductOffering, id: string): Set<string> => {
  const groups = within(bundledGroups, id);
  return new Set(bundledOfferings.flatMap((child) => (child.group !== undefined && groups.has(child.group) ? [child.id] : [])));
};

/** A choice group, and how much of it a bundle holds. `ConfigurationGroup` of the graph. */
export interface HeldGroup extends BundledGroup {
  quantity: number;
  parts: ReadonlySet<string>;
}

export const heldGroups = (node: ConfiguredNode): HeldGroup[] => {
  const { offering } = node;
  const counts = countsOf(node);
  return (offering?.bundledGroups ?? []).map((group) => {
    const parts = offering ? partsOf(offering, group.id) : new Set<string>();
    return { ...group, parts, quantity: inRange([...parts].reduce((sum, id) => sum + (counts.get(id) ?? 0), 0)) };
  });
};

const checkGroup = (node: ConfiguredNode, { name, min, max, quantity: count, parts }: HeldGroup): InputProblem[] => {
  const bundle = node.offering?.name ?? '';
  const children = [...node.path, 'children'];
  if (count < min) return [groupIncomplete(bundle, name, { count, limit: min, path: children }, [...parts])];
  if (max === null || count <= max) return [];
  const last = namedChildren(node).findLast(({ wanted }) => parts.has(wanted.productOfferingId));
  return [groupLimitExceeded(bundle, name, { count, limit: max, path: last ? [...last.path, 'quantity'] : children })];
};

/** TMF620 v5 `BundledGroupProductOfferingOption`: of a choice group neither too few nor too many are chosen. */
export const checkGroups = (nodes: readonly ConfiguredNode[]): InputProblem[] =>
  nodes.filter(({ isMisplaced }) => !isMisplaced).flatMap((node) => heldGroups(node).flatMap((group) => checkGroup(node, group)));
