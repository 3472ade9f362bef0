import { collections, type Collection } from './dump.schema.ts';
import { isObject, type JsonObject } from './v5/json.ts';

const typical: readonly (readonly [Collection, readonly string[]])[] = [
  ['productSpecification', ['productSpecCharacteristic', 'productNumber', 'resourceSpecification']],
  ['productOfferingPrice', ['priceType', 'price', 'recurringChargePeriodType']],
  [
    'productOffering',
    ['productSpecification', 'bundledProductOffering', 'productOfferingPrice', 'isSellable', 'productOfferingTerm'],
  ],
  ['category', ['isRoot', 'parentId', 'subCategory']],
  ['catalog', ['catalogType', 'category']],
];

/** A collection by the name of its resources; v5 calls the catalog by another one. */
export const named = (name: string): Collection | undefined => {
  const known = name.toLowerCase().replace(/^productcatalog$/, 'catalog');
  return collections.find((collection) => collection.toLowerCase() === known);
};

/** Which resource this is: by its type, its address, or what only that resource has. */
export const recognise = (resource: JsonObject): Collection | undefined => {
  const type = resource['@baseType'] ?? resource['@type'];
  const byType = typeof type === 'string' ? named(type) : undefined;
  if (byType) return byType;
  const segments = typeof resource.href === 'string' ? resource.href.split('/') : [];
  const byAddress = named(segments.at(-2) ?? '');
  return byAddress ?? typical.find(([, keys]) => keys.some((key) => key in resource))?.[0];
};

export const isJsonPatch = (value: unknown): boolean => isObject(value) && 'op' in value && 'path' in value;
