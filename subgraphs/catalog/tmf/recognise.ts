import { collections, type Collection } from './dump.schema.ts';

export type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

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

const named = (name: string) => collections.find((collection) => collection.toLowerCase() === name.toLowerCase());

/** Which resource this is: by its type, its address, or what only that resource has. */
export const recognise = (resource: JsonObject): Collection | undefined => {
  const type = resource['@baseType'] ?? resource['@type'];
  const byType = typeof type === 'string' ? named(type) : undefined;
  if (byType) return byType;
  const segments = typeof resource.href === 'string' ? resource.href.split('/') : [];
  const byAddress = named(segments.at(-2) ?? '');
  return byAddress ?? typical.find(([, keys]) => keys.some((key) => key in resource))?.[0];
};

const onlyInV5 = new Set(['partyOrPartyRole', 'bundledGroupProductOffering', 'allowedAction']);
const v5Types = new Set(['ProductCatalog', 'CharacteristicSpecification', 'CharacteristicValueSpecification']);

/** v4 has the same names for other shapes, so a v5 payload would be misread, not merely incomplete. */
export const isV5 = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(isV5);
  if (!isObject(value)) return false;
  return Object.entries(value).some(
    ([key, part]) =>
      onlyInV5.has(key) ||
      (key === 'href' && typeof part === 'string' && part.includes('/v5/')) ||
      (key === '@type' && typeof part === 'string' && v5Types.has(part)) ||
      isV5(part),
  );
};

export const isJsonPatch = (value: unknown): boolean => isObject(value) && 'op' in value && 'path' in value;
