import { each, rename, type JsonObject } from './json.ts';

const jsonTypes: Readonly<Record<string, string>> = { string: 'String', number: 'Number', boolean: 'Boolean', object: 'Object' };

/** v5 has a class per JSON type; a range or a pattern has the one above them. */
const classOf = ({ value }: JsonObject): string => `${jsonTypes[typeof value] ?? ''}CharacteristicValueSpecification`;

const isListed = (value: unknown): value is unknown[] => Array.isArray(value);

/** v4 lists the values that may be held together one by one. */
const unfold = (allowed: JsonObject): JsonObject[] =>
  isListed(allowed.value) ? allowed.value.map((value) => ({ ...allowed, value })) : [allowed];

/** `IntegerCharacteristicValueSpecification`: where the characteristic does not name its type, its values do. */
const typeOfValues = (values: unknown): string | undefined => {
  const [first] = each(values, ({ '@type': type }) => [type]);
  const [, name] = /^([A-Z][a-z]+?)(?:Array)?CharacteristicValueSpecification$/.exec(String(first)) ?? [];
  return name?.toLowerCase();
};

const relationshipToV4 = (relationship: JsonObject): JsonObject =>
  rename(relationship, { parentSpecificationId: 'id', parentSpecificationHref: 'href' });

export const characteristicToV4 = (characteristic: JsonObject): JsonObject => {
  const named = rename(characteristic, {
    characteristicValueSpecification: 'productSpecCharacteristicValue',
    charSpecRelationship: 'productSpecCharRelationship',
  });
  const values = named.productSpecCharacteristicValue;
  const valueType = named.valueType ?? typeOfValues(values);
  return {
    ...named,
    ...(valueType !== undefined && { valueType }),
    ...(isListed(values) && { productSpecCharacteristicValue: each(values, unfold) }),
    ...(isListed(named.productSpecCharRelationship) && {
      productSpecCharRelationship: each(named.productSpecCharRelationship, (one) => [relationshipToV4(one)]),
    }),
  };
};

const valueToV5 = (allowed: JsonObject): JsonObject => ({ ...allowed, '@type': classOf(allowed) });

/** What an offering or a price makes of a characteristic: v5 kept v4's names for it. */
export const useToV5 = (use: JsonObject): JsonObject => ({
  ...use,
  '@type': 'ProductSpecificationCharacteristicValueUse',
  ...(isListed(use.productSpecCharacteristicValue) && {
    productSpecCharacteristicValue: each(use.productSpecCharacteristicValue, (value) => [valueToV5(value)]),
  }),
});

const relationshipToV5 = (relationship: JsonObject): JsonObject => ({
  ...rename(relationship, { id: 'parentSpecificationId', href: 'parentSpecificationHref' }),
  '@type': 'CharacteristicSpecificationRelationship',
});

export const characteristicToV5 = (characteristic: JsonObject): JsonObject => {
  const { productSpecCharacteristicValue: values, productSpecCharRelationship: relationships, ...rest } = characteristic;
  return {
    ...rest,
    '@type': 'CharacteristicSpecification',
    ...(isListed(values) && { characteristicValueSpecification: each(values, (value) => [valueToV5(value)]) }),
    ...(isListed(relationships) && { charSpecRelationship: each(relationships, (one) => [relationshipToV5(one)]) }),
  };
};
