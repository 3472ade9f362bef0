import { change, changeEach, each, rename, types, type JsonObject } from './json.ts';

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

/** Classes have other names too; a class of an operator's own keeps its name. */
const classToV4 = (object: JsonObject, inV5: RegExp, inV4: string): JsonObject =>
  change(object, { '@type': (type) => (inV5.test(String(type)) ? inV4 : type) });

const valueToV4 = (allowed: JsonObject): JsonObject[] =>
  unfold(classToV4(allowed, /CharacteristicValueSpecification$/, 'CharacteristicValueSpecification'));

const relationshipToV4 = (relationship: JsonObject): JsonObject =>
  rename(classToV4(relationship, /^CharacteristicSpecificationRelationship$/, 'ProductSpecificationCharacteristicRelationship'), {
    parentSpecificationId: 'id',
    parentSpecificationHref: 'href',
  });

export const characteristicToV4 = (characteristic: JsonObject): JsonObject => {
  const named = rename(classToV4(characteristic, /^CharacteristicSpecification$/, 'ProductSpecificationCharacteristic'), {
    characteristicValueSpecification: 'productSpecCharacteristicValue',
    charSpecRelationship: 'productSpecCharRelationship',
  });
  const values = named.productSpecCharacteristicValue;
  const valueType = named.valueType ?? typeOfValues(values);
  return {
    ...named,
    ...(valueType !== undefined && { valueType }),
    ...(isListed(values) && { productSpecCharacteristicValue: each(values, valueToV4) }),
    ...(isListed(named.productSpecCharRelationship) && {
      productSpecCharRelationship: each(named.productSpecCharRelationship, (one) => [relationshipToV4(one)]),
    }),
  };
};

const valueToV5 = (allowed: JsonObject): JsonObject => ({ ...allowed, '@type': classOf(allowed) });

/** What an offering or a price makes of a characteristic: v5 kept v4's names for it. */
export const useToV5 = (use: JsonObject): JsonObject => ({
  ...change(use, types({ productSpecification: 'ProductSpecificationRef' })),
  '@type': 'ProductSpecificationCharacteristicValueUse',
  ...(isListed(use.productSpecCharacteristicValue) && {
    productSpecCharacteristicValue: each(use.productSpecCharacteristicValue, (value) => [valueToV5(value)]),
  }),
});

const relationshipToV5 = (relationship: JsonObject): JsonObject => ({
  ...rename(change(relationship, { productSpecCharacteristicValue: changeEach(valueToV5) }), {
    id: 'parentSpecificationId',
    href: 'parentSpecificationHref',
  }),
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
