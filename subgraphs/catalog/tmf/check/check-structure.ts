import type { CatalogModel } from '../catalog-model.ts';
import { at, problem, type DumpProblem } from '../problem.ts';
import { findCycles } from './find-cycle.ts';

const checkCategories = ({ dump, parentsOf }: CatalogModel): DumpProblem[] => {
  const pathOf = new Map(dump.category.map(({ path, resource }) => [resource.id, path]));
  const many = [...parentsOf].filter(([, parents]) => parents.size > 1);
  const cycles = findCycles(new Map([...parentsOf].map(([id, parents]) => [id, [...parents]])));
  return [
    ...many.map(([id, parents]) =>
      problem(pathOf.get(id) ?? 'category', `"${id}" has several parents: ${[...parents].join(', ')}`),
    ),
    ...cycles.map((cycle) => problem(pathOf.get(cycle[0] ?? '') ?? 'category', `is its own ancestor: ${cycle.join(' > ')}`)),
  ];
};

const checkBundles = ({ offerings }: CatalogModel): DumpProblem[] => {
  const pathOf = new Map(offerings.map(({ path, offering }) => [offering.id, path]));
  const cycles = findCycles(new Map(offerings.map(({ offering, bundled }) => [offering.id, bundled.map(({ id }) => id)])));
  const limits = offerings.flatMap(({ path, bundled }) =>
    bundled.flatMap(({ min, max, default: preset }, index) => {
      const fits = (max === null || min <= max) && preset >= min && (max === null || preset <= max);
      const where = at(path, 'bundledProductOffering', index, 'bundledProductOfferingOption');
      return fits ? [] : [problem(where, `the default ${preset} does not lie between ${min} and ${max ?? 'unbounded'}`)];
    }),
  );
  const childless = offerings
    .filter(({ offering, bundled }) => offering.isBundle && bundled.length === 0)
    .map(({ path }) => problem(at(path, 'bundledProductOffering'), 'a bundle must hold something'));
  return [
    ...cycles.map((cycle) =>
      problem(
        at(pathOf.get(cycle[0] ?? '') ?? 'productOffering', 'bundledProductOffering'),
        `holds itself: ${cycle.join(' > ')}`,
      ),
    ),
    ...limits,
    ...childless,
  ];
};

/** Trees must be trees: categories below categories, offerings inside bundles. */
export const checkStructure = (model: CatalogModel): DumpProblem[] => [...checkCategories(model), ...checkBundles(model)];
