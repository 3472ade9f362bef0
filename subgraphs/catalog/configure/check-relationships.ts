import type { InputProblem } from '../../kit/graph/user-error.ts';
import { relationshipType } from '../relationship-type.ts';
import type { ProductOffering } from '../entities/product-offering.entity.ts';
import { requiredOfferings } from '../pricing/required-offerings.ts';
import { offeringsExclude, requiredMissing } from './problems.ts';
import type { ConfiguredNode } from './wanted-item.ts';

type Placed = ConfiguredNode & { offering: ProductOffering };

const placed = (nodes: readonly ConfiguredNode[]): Placed[] =>
  nodes.filter((node): node is Placed => node.offering !== undefined && !node.isMisplaced);

const excludedBy = ({ relationships }: ProductOffering) =>
  new Set(relationships.filter(({ type }) => relationshipType(type) === 'EXCLUDES').map(({ id }) => id));

/** Each pair is told once, at its second item. */
const checkExcludes = (nodes: readonly Placed[]): InputProblem[] => {
  const excluded = new Map(nodes.map(({ offering }) => [offering, excludedBy(offering)]));
  const excludes = (one: Placed, other: Placed) => excluded.get(one.offering)?.has(other.offering.id) ?? false;
  return nodes.flatMap((node, index) =>
    nodes
      .slice(0, index)
      .filter((other) => excludes(node, other) || excludes(other, node))
      .map((other) => offeringsExclude(node.offering.name, other.offering.name, node.path)),
  );
};

export interface RequiredGroup {
  anyOf: string[];
  isMet: boolean;
}

/** What an item requires, and whether the configuration has it. */
export const requiresOf = ({ offering }: ConfiguredNode, nodes: readonly ConfiguredNode[]): RequiredGroup[] => {
  const present = new Set(placed(nodes).map((node) => node.offering.id));
  return requiredOfferings(offering?.relationships ?? []).map((anyOf) => ({ anyOf, isMet: anyOf.some((id) => present.has(id)) }));
};

/** What a bundle of the configuration could hold is missing; what it could not may be owned already, or come with the cart. */
const checkRequires = (nodes: readonly Placed[]): InputProblem[] => {
  const possible = new Set(nodes.flatMap(({ offering }) => offering.bundledOfferings.map(({ id }) => id)));
  return nodes.flatMap((node) =>
    requiresOf(node, nodes)
      .filter(({ anyOf, isMet }) => !isMet && anyOf.some((id) => possible.has(id)))
      .map(({ anyOf }) => requiredMissing(node.offering.name, anyOf, node.path)),
  );
};

/** TMF620 `requires` and `excludes` between the offerings of one configuration. */
export const checkRelationships = (nodes: readonly ConfiguredNode[]): InputProblem[] => [
  ...checkExcludes(placed(nodes)),
  ...checkRequires(placed(nodes)),
];
