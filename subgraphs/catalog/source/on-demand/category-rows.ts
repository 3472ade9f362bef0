import { Category } from '../../entities/category.entity.ts';
import { toCategoryRow } from '../../tmf/category.mapper.ts';
import type { TmfResource } from '../../tmf/dump.schema.ts';
import { problem } from '../../tmf/problem.ts';
import type { JsonObject } from '../../tmf/v5/json.ts';
import { asEntity } from './as-entity.ts';
import { parse, type Report } from './read-resource.ts';

/** The tree, and the offerings that its categories say are theirs. */
export interface OperatorCategories {
  categories: Category[];
  /** TMF620 has two ends of this link; the other one stands in the offering. */
  categoriesOf: ReadonlyMap<string, readonly string[]>;
}

type TmfCategory = TmfResource<'category'>;

const parentsOf = (all: readonly TmfCategory[]) => {
  const known = new Set(all.map(({ id }) => id));
  const parents = new Map<string, string>();
  const add = (child: string, parent: string | null | undefined) => {
    if (parent != null && known.has(parent) && known.has(child) && !parents.has(child)) parents.set(child, parent);
  };
  for (const category of all) {
    for (const { id } of category.subCategory) add(id, category.id);
    add(category.id, category.parentId);
  }
  return parents;
};

/** As deep as a dump may be. */
const DEEPEST = 50;

/** Undefined for one that lies below itself, or deeper than anybody looks. */
const depthOf = (id: string, parents: ReadonlyMap<string, string>): number | undefined => {
  const above = new Set<string>();
  for (let parent = parents.get(id); parent !== undefined; parent = parents.get(parent)) {
    if (above.has(parent) || parent === id || above.size === DEEPEST) return undefined;
    above.add(parent);
  }
  return above.size;
};

/** Categories as the server lists them; one that lies below itself is left out. */
export const readCategories = (listed: readonly JsonObject[], report: Report): OperatorCategories => {
  const read = listed.map((tmf) => ({ tmf, category: parse('category', tmf, report) }));
  const known = new Map(read.flatMap(({ tmf, category }) => (category ? [[category.id, { tmf, category }] as const] : [])));
  const all = [...known.values()].map(({ category }) => category);
  const parents = parentsOf(all);
  const categories = [...known.values()].flatMap(({ tmf, category }, position): Category[] => {
    const depth = depthOf(category.id, parents);
    if (depth === undefined)
      report('category', category.id, [problem('', `lies below itself, or deeper than ${DEEPEST} levels`, 'CYCLE')]);
    const parentId = parents.get(category.id) ?? null;
    return depth === undefined ? [] : [asEntity(Category, toCategoryRow(category, tmf), { parentId, depth, position })];
  });
  categories.sort((one, other) => one.depth - other.depth || one.position - other.position);
  const links = all.flatMap((category) => category.productOffering.map(({ id }) => ({ id, categoryId: category.id })));
  const byOffering = Map.groupBy(links, ({ id }) => id);
  const categoriesOf = new Map([...byOffering].map(([id, of]) => [id, of.map(({ categoryId }) => categoryId)]));
  return { categories, categoriesOf };
};
