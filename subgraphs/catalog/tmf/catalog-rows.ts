import type { CatalogModel, OfferingEntry } from './catalog-model.ts';
import { toCategoryRow } from './category.mapper.ts';
import { toOfferingRow } from './offering.mapper.ts';
import { toPriceRow } from './price.mapper.ts';
import { toRuleRow } from './qualification-rule.mapper.ts';
import { toSpecificationRow } from './specification.mapper.ts';

/** The category, its parent, and so on up to the root. */
const pathUp = (id: string, { parentsOf }: CatalogModel): string[] => {
  const path = [id];
  for (let parent = first(parentsOf.get(id)); parent !== undefined; parent = first(parentsOf.get(parent))) path.push(parent);
  return path;
};

const first = (set: ReadonlySet<string> | undefined) => set?.values().next().value;

const toCategories = (model: CatalogModel) =>
  model.dump.category.map(({ resource, tmf }, position) => ({
    ...toCategoryRow(resource, tmf),
    parentId: first(model.parentsOf.get(resource.id)) ?? null,
    depth: pathUp(resource.id, model).length - 1,
    position,
  }));

const toOffering = ({ offering, tmf }: OfferingEntry, model: CatalogModel) => ({
  ...toOfferingRow(offering, tmf),
  categoryIds: [...(model.categoriesOf.get(offering.id) ?? [])],
});

/** Offerings by category and by all categories above it, in the order of their names: a category's page is read as it lies. */
const toMembers = (model: CatalogModel) =>
  model.offerings.flatMap(({ offering }) => {
    const categoryIds = [...(model.categoriesOf.get(offering.id) ?? [])];
    const all = new Set(categoryIds.flatMap((id) => pathUp(id, model)));
    return [...all].map((categoryId) => ({ categoryId, sortName: offering.name.toLowerCase(), offeringId: offering.id }));
  });

/** The names of a price's characteristics are the specification's; their types are needed to compare values. */
const valueTypesOf = (model: CatalogModel): Map<string, Map<string, string>> => {
  const byPrice = new Map<string, Map<string, string>>();
  for (const { offering, priceIds } of model.offerings) {
    const own = model.characteristics.get(offering.productSpecification?.id ?? '') ?? [];
    const types = new Map(own.map(({ name, valueType }) => [name, valueType]));
    for (const id of priceIds) if (!byPrice.has(id)) byPrice.set(id, types);
  }
  return byPrice;
};

/** The rows of each table. Only for a model without problems. */
export const toRows = (model: CatalogModel) => {
  const valueTypes = valueTypesOf(model);
  return {
    category: toCategories(model),
    product_specification: model.dump.productSpecification.map(({ resource, tmf }) => toSpecificationRow(resource, tmf)),
    product_offering_price: model.prices.map(({ price, tmf }) => toPriceRow(price, tmf, valueTypes.get(price.id))),
    product_offering: model.offerings.map((entry) => toOffering(entry, model)),
    category_member: toMembers(model),
    qualification_rule: model.dump.qualificationRule.map(({ resource, tmf }) => toRuleRow(resource, tmf)),
  };
};

export type CatalogRows = ReturnType<typeof toRows>;
