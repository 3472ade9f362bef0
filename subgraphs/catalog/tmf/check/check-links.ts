import { collections, type Collection } from '../dump.schema.ts';
import { at, problem, type DumpProblem } from '../problem.ts';
import type { CatalogModel } from '../catalog-model.ts';

const checkIds = ({ dump, prices }: CatalogModel): DumpProblem[] => {
  const embedded = prices.map(({ path, price }) => ({ path, id: price.id }));
  return collections.flatMap((collection) => {
    const seen = new Map<string, string>();
    const all =
      collection === 'productOfferingPrice'
        ? embedded
        : dump[collection].map(({ path, resource }) => ({ path, id: resource.id }));
    return all.flatMap(({ path, id }) => {
      const first = seen.get(id);
      if (first === undefined) seen.set(id, path);
      return first === undefined ? [] : [problem(at(path, 'id'), `"${id}" is already the id of ${first}`)];
    });
  });
};

/** What the graph follows must lead somewhere; other references pass, for their targets may be in other systems. */
export const checkLinks = (model: CatalogModel): DumpProblem[] => {
  const problems = checkIds(model);
  const { dump, offerings, prices } = model;
  const priceIds = new Set([...dump.ids.productOfferingPrice, ...prices.map(({ price }) => price.id)]);
  const known = (collection: Collection, id: string) =>
    (collection === 'productOfferingPrice' ? priceIds : dump.ids[collection]).has(id);
  const check = (collection: Collection, path: string, references: readonly { id: string }[]) => {
    references.forEach(({ id }, index) => {
      if (!known(collection, id))
        problems.push(problem(at(path, index, 'id'), id ? `there is no ${collection} "${id}"` : 'is missing'));
    });
  };

  for (const { path, resource } of dump.catalog) check('category', at(path, 'category'), resource.category);
  for (const { path, resource } of dump.category) {
    check('category', at(path, 'subCategory'), resource.subCategory);
    check('productOffering', at(path, 'productOffering'), resource.productOffering);
    const { parentId } = resource;
    if (parentId && !known('category', parentId))
      problems.push(problem(at(path, 'parentId'), `there is no category "${parentId}"`));
  }
  for (const { path, offering, priceIds: ids } of offerings) {
    const specification = offering.productSpecification?.id;
    if (specification && !known('productSpecification', specification)) {
      problems.push(problem(at(path, 'productSpecification', 'id'), `there is no productSpecification "${specification}"`));
    }
    check('category', at(path, 'category'), offering.category);
    check(
      'productOfferingPrice',
      at(path, 'productOfferingPrice'),
      ids.map((id) => ({ id })),
    );
    check('productOffering', at(path, 'bundledProductOffering'), offering.bundledProductOffering);
    check('productOffering', at(path, 'productOfferingRelationship'), offering.productOfferingRelationship);
  }
  return problems;
};
