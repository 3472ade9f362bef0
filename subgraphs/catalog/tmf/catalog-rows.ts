import type { CatalogModel, OfferingEntry } from './catalog-model.ts';
import type { TmfTimePeriod } from './common.schema.ts';
import type { TmfOffering } from './dump.schema.ts';
import { toPriceRow } from './price.mapper.ts';
import { toRuleRow } from './qualification-rule.mapper.ts';

/** TMF620's first status: what does not say that it may be sold is not sold. */
const unsaid = 'In Study';

const validity = (validFor: TmfTimePeriod | null | undefined) => ({
  validFrom: validFor?.startDateTime ?? null,
  validTo: validFor?.endDateTime ?? null,
});

/** The category, its parent, and so on up to the root. */
const pathUp = (id: string, { parentsOf }: CatalogModel): string[] => {
  const path = [id];
  for (let parent = first(parentsOf.get(id)); parent !== undefined; parent = first(parentsOf.get(parent))) path.push(parent);
  return path;
};

const first = (set: ReadonlySet<string> | undefined) => set?.values().next().value;

const toCategories = (model: CatalogModel) =>
  model.dump.category.map(({ resource, tmf }, position) => ({
    id: resource.id,
    name: resource.name,
    description: resource.description ?? null,
    parentId: first(model.parentsOf.get(resource.id)) ?? null,
    depth: pathUp(resource.id, model).length - 1,
    position,
    tmf,
  }));

const toSpecifications = ({ dump, characteristics }: CatalogModel) =>
  dump.productSpecification.map(({ resource, tmf }) => ({
    id: resource.id,
    name: resource.name,
    description: resource.description ?? null,
    brand: resource.brand ?? null,
    version: resource.version ?? null,
    lifecycleStatus: resource.lifecycleStatus ?? unsaid,
    characteristics: characteristics.get(resource.id) ?? [],
    resourceSpecifications: resource.resourceSpecification.map(({ id }) => id),
    tmf,
  }));

const sortNameOf = ({ name }: { name: string }) => name.toLowerCase();

const toTerms = ({ productOfferingTerm }: TmfOffering) =>
  productOfferingTerm.map(({ name, description, duration }) => {
    const amount = duration?.amount ?? duration?.value;
    const units = duration?.units?.toLowerCase();
    return {
      name: name ?? (amount && units ? `${amount} ${units}` : ''),
      description: description ?? undefined,
      duration: amount && units ? { amount: Number(amount), units } : undefined,
    };
  });

const toOffering = ({ offering, tmf, priceIds, uses, bundled }: OfferingEntry, model: CatalogModel) => {
  return {
    id: offering.id,
    name: offering.name,
    sortName: sortNameOf(offering),
    description: offering.description ?? null,
    lifecycleStatus: offering.lifecycleStatus ?? unsaid,
    isSellable: offering.isSellable ?? true,
    isBundle: offering.isBundle ?? bundled.length > 0,
    version: offering.version ?? null,
    ...validity(offering.validFor),
    productSpecificationId: offering.productSpecification?.id ?? null,
    marketSegments: offering.marketSegment.flatMap(({ id }) => id ?? []),
    categoryIds: [...(model.categoriesOf.get(offering.id) ?? [])],
    priceIds,
    characteristicUses: uses,
    terms: toTerms(offering),
    bundledOfferings: bundled,
    relationships: offering.productOfferingRelationship.map(({ id, relationshipType, role }) => ({
      id,
      type: relationshipType,
      role: role ?? undefined,
    })),
    tmf,
  };
};

/** Offerings by category and by all categories above it, in the order of their names: a category's page is read as it lies. */
const toMembers = (model: CatalogModel) =>
  model.offerings.flatMap(({ offering }) => {
    const categoryIds = [...(model.categoriesOf.get(offering.id) ?? [])];
    const all = new Set(categoryIds.flatMap((id) => pathUp(id, model)));
    return [...all].map((categoryId) => ({ categoryId, sortName: sortNameOf(offering), offeringId: offering.id }));
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
    product_specification: toSpecifications(model),
    product_offering_price: model.prices.map(({ price, tmf }) => toPriceRow(price, tmf, valueTypes.get(price.id) ?? new Map())),
    product_offering: model.offerings.map((entry) => toOffering(entry, model)),
    category_member: toMembers(model),
    qualification_rule: model.dump.qualificationRule.map(({ resource, tmf }) => toRuleRow(resource, tmf)),
  };
};

export type CatalogRows = ReturnType<typeof toRows>;
