import { characteristicToV4 } from './characteristics.ts';
import { ownOf } from '../own.ts';
import { change, changeEach, isObject, rename, type JsonObject } from './json.ts';

/** v5 puts the party one level down. */
const partyToV4 = (party: JsonObject): JsonObject => {
  const { partyOrPartyRole, '@type': _type, ...rest } = party;
  return isObject(partyOrPartyRole) ? { ...partyOrPartyRole, ...rest } : party;
};

const parties = { relatedParty: changeEach(partyToV4) };
const uses = { prodSpecCharValueUse: changeEach(characteristicToV4) };

const priceToV4 = (price: JsonObject): JsonObject => change(rename(price, { policy: 'constraint' }), uses);

/** v4 calls the period otherwise where a price stands in an offering. */
const heldPriceToV4 = (price: JsonObject): JsonObject =>
  rename(priceToV4(price), { recurringChargePeriodType: 'recurringChargePeriod' });

const categoryToV4 = (category: JsonObject): JsonObject => {
  const { parent, ...rest } = category;
  return isObject(parent) ? { ...rest, parentId: parent.id } : category;
};

const converters: Readonly<Record<string, (resource: JsonObject) => JsonObject>> = {
  catalog: (catalog) => change(catalog, { ...parties, '@type': (type) => (type === 'ProductCatalog' ? 'Catalog' : type) }),
  category: categoryToV4,
  productSpecification: (specification) =>
    change(specification, { ...parties, productSpecCharacteristic: changeEach(characteristicToV4) }),
  productOfferingPrice: priceToV4,
  productOffering: (offering) => change(offering, { ...uses, productOfferingPrice: changeEach(heldPriceToV4) }),
};

/**
 * A TMF620 resource in v4 words, whichever of the two it comes in: v4 has none of the names that v5 has for other shapes. What only v5
 * has, such as choice groups, stays as it is.
 */
export const toV4 = (collection: string, resource: JsonObject): JsonObject => converters[collection]?.(resource) ?? resource;

const inV5: Readonly<Record<string, string>> = {
  productSpecCharacteristicValue: 'characteristicValueSpecification',
  productSpecCharRelationship: 'charSpecRelationship',
  parentId: 'parent',
  constraint: 'policy',
};

/** Where the dump itself has what the checks found at a v4 path. */
export const pathIn = (resource: JsonObject, path: readonly PropertyKey[]): PropertyKey[] => {
  let part: unknown = resource;
  return path.map((key) => {
    const name = typeof key === 'string' && isObject(part) && !(key in part) ? ownOf(inV5, key) : undefined;
    const found = name !== undefined && isObject(part) && name in part ? name : key;
    part = typeof part === 'object' && part !== null ? (part as Record<PropertyKey, unknown>)[found] : undefined;
    return found;
  });
};
