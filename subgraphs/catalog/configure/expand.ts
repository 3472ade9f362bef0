import type { InputProblem } from '../../kit/graph/user-error.ts';
import type { BundledChild, ProductOffering } from '../entities/product-offering.entity.ts';
import { bundleHoldsItself, notInBundle, tooDeep, tooManyItems } from './problems.ts';
import { inRange, namedChildren, type ConfiguredNode, type NamedChild, type WantedItem } from './wanted-item.ts';

/** As many as a cart holds of lines. */
export const MAX_ITEMS = 300;
export const MAX_DEPTH = 8;
const MAX_TOTAL = 100;

type Offerings = ReadonlyMap<string, ProductOffering>;

/** All items, each before what it holds, and what is wrong with where they are. */
export interface Expanded {
  nodes: ConfiguredNode[];
  problems: InputProblem[];
}

const ancestorsOf = ({ parent }: ConfiguredNode): ConfiguredNode[] => (parent ? [parent, ...ancestorsOf(parent)] : []);

const defaultQuantity = (child: BundledChild): number => Math.max(child.default, child.min);

/** What of a bundle nobody named comes as often as it does by default. */
const defaultsOf = ({ offering, path }: ConfiguredNode, named: readonly NamedChild[]): NamedChild[] => {
  const names = new Set(named.map(({ wanted }) => wanted.productOfferingId));
  return (offering?.bundledOfferings ?? [])
    .filter((child) => !names.has(child.id) && defaultQuantity(child) > 0)
    .map((child) => ({
      wanted: { productOfferingId: child.id, quantity: defaultQuantity(child) },
      path: [...path, 'children', child.id],
    }));
};

/** Why the item cannot be where it is. */
const misplaced = (node: ConfiguredNode): InputProblem | undefined => {
  const { parent, offering, path } = node;
  const ancestors = ancestorsOf(node);
  if (ancestors.length > MAX_DEPTH) return tooDeep(MAX_DEPTH, path);
  if (!offering || !parent?.offering) return undefined;
  if (ancestors.some((ancestor) => ancestor.offering === offering)) return bundleHoldsItself(offering.name, path);
  const isPart = parent.offering.bundledOfferings.some(({ id }) => id === offering.id);
  return isPart ? undefined : notInBundle(offering.name, parent.offering, path);
};

/** A wrong number of bundles says nothing about what is in one. */
const counted = (total: number) => Math.min(Math.max(total, 1), MAX_TOTAL);

/** What was asked for and all it holds, by choice or by default. Ends whatever the catalog and the input say. */
export const expand = (input: WantedItem, offerings: Offerings): Expanded => {
  const [nodes, problems]: [ConfiguredNode[], InputProblem[]] = [[], []];
  const refused: NamedChild[] = [];
  const add = ({ wanted, path }: NamedChild, place: Pick<ConfiguredNode, 'id' | 'parent' | 'isDefault'>): void => {
    if (nodes.length === MAX_ITEMS) {
      refused.push({ wanted, path });
      return;
    }
    const quantity = wanted.quantity ?? 1;
    const total = inRange(quantity * counted(place.parent?.total ?? 1));
    const offering = offerings.get(wanted.productOfferingId);
    const node: ConfiguredNode = { ...place, path, wanted, offering, quantity, total, isMisplaced: false, children: [] };
    const problem = misplaced(node);
    if (problem) problems.push(problem);
    node.isMisplaced = problem !== undefined || (place.parent?.isMisplaced ?? false);
    nodes.push(node);
    place.parent?.children.push(node);
    if (problem) return;
    const named = namedChildren(node);
    const defaults = defaultsOf(node, named);
    [...named, ...defaults]
      .filter((child) => child.wanted.quantity !== 0)
      .forEach((child, index) => {
        add(child, { id: `${node.id}.${index}`, parent: node, isDefault: place.isDefault || defaults.includes(child) });
      });
  };
  add({ wanted: input, path: ['input'] }, { id: '0', isDefault: false });
  return { nodes, problems: refused.length > 0 ? [...problems, tooManyItems(MAX_ITEMS)] : problems };
};
