import type { CatalogContent, CategoryFacts } from './read-catalog.ts';
import { parseSpecifications, type Specification } from './read-specifications.ts';

/** Which specifications get types; without a word all of them. */
export interface Selection {
  /** Those of offerings with one of these statuses. */
  lifecycle: string[];
  /** Those of offerings in these categories or below. */
  category: string[];
  limit: number;
}

const withDescendants = (roots: readonly string[], categories: readonly CategoryFacts[]): Set<string> => {
  const children = new Map<string, string[]>();
  const link = (parent: string, child: string) => children.set(parent, [...(children.get(parent) ?? []), child]);
  for (const { id, parentId, childIds } of categories) {
    if (parentId) link(parentId, id);
    for (const child of childIds) link(id, child);
  }
  const found = new Set<string>();
  const visit = (id: string) => {
    if (found.has(id)) return;
    found.add(id);
    for (const child of children.get(id) ?? []) visit(child);
  };
  for (const root of roots) visit(root);
  return found;
};

/** The specifications of offerings that are chosen; undefined: all. */
const chosenIds = ({ offerings, categories }: CatalogContent, { lifecycle, category }: Selection): Set<string> | undefined => {
  if (lifecycle.length === 0 && category.length === 0) return undefined;
  const within = withDescendants(category, categories);
  const listed = new Set(categories.filter(({ id }) => within.has(id)).flatMap(({ offeringIds }) => offeringIds));
  const statuses = new Set(lifecycle.map((status) => status.toLowerCase()));
  const chosen = offerings.filter(
    ({ id, lifecycleStatus, categoryIds }) =>
      (statuses.size === 0 || statuses.has(lifecycleStatus.toLowerCase())) &&
      (category.length === 0 || listed.has(id) || categoryIds.some((each) => within.has(each))),
  );
  return new Set(chosen.flatMap(({ specificationId }) => specificationId ?? []));
};

/** The specifications that get types; more than the limit is refused, for the graph would become slow to compose and to read. */
export const selectSpecifications = (content: CatalogContent, selection: Selection): Specification[] => {
  const chosen = chosenIds(content, selection);
  const specifications = parseSpecifications({ productSpecification: content.specifications }).filter(
    ({ id }) => chosen?.has(id) ?? true,
  );
  if (specifications.length > selection.limit)
    throw new Error(
      `${specifications.length} specifications are more than the limit of ${selection.limit}. Choose those that are sold, ` +
        'for example with --lifecycle Active,Launched or --category <id>, or raise --limit. The others work as GenericProduct.',
    );
  return specifications;
};
