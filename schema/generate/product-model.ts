import type { AttributeKind, ProductAttribute, ProductType } from '../product-types.ts';
import { describeCharacteristic, describeInput, describeSpecification } from './describe.ts';
import { assignNames, enumValueName, fieldName, namesBesides, typeName } from './names.ts';
import type { Specification, SpecificationCharacteristic } from './read-specifications.ts';
import type { ReservedNames } from './reserved-names.ts';

/** An attribute as the printers need it. */
export interface AttributeModel extends ProductAttribute {
  /** GraphQL name of one value's type when read. */
  outputType: string;
  /** GraphQL name of one value's type when set. */
  inputType: string;
  description: string;
  inputDescription: string;
}

/** A specification as the printers need it. */
export interface ProductModel extends ProductType {
  specificationId: string;
  configurationTypeName: string;
  description: string;
  attributes: AttributeModel[];
}

const derivedNames = (name: string): string[] => [name, `${name}Attributes`, `${name}ConfigurationInput`];

const allowed = ({ productSpecCharacteristicValue }: SpecificationCharacteristic) => productSpecCharacteristicValue ?? [];
const plainValues = (characteristic: SpecificationCharacteristic): unknown[] =>
  allowed(characteristic).flatMap(({ value }) => (value === undefined || value === null ? [] : [value]));

const unitOf = (characteristic: SpecificationCharacteristic): string | undefined => {
  const units = new Set(allowed(characteristic).flatMap(({ unitOfMeasure }) => unitOfMeasure ?? []));
  return units.size === 1 ? [...units][0] : undefined;
};

/** The TMF value type is free text; what it does not say, the allowed values do. */
const statedType = (characteristic: SpecificationCharacteristic): string => {
  if (characteristic.valueType) return characteristic.valueType.toLowerCase();
  const types = new Set(plainValues(characteristic).map((value) => typeof value));
  return types.size === 1 ? String([...types][0]) : 'string';
};

/** A closed list of words becomes an enum; a list that may be extended or matched by a pattern stays text. */
const isClosedList = (characteristic: SpecificationCharacteristic): boolean =>
  !characteristic.extensible &&
  !characteristic.regex &&
  allowed(characteristic).length > 0 &&
  allowed(characteristic).every(({ value, regex }) => typeof value === 'string' && value !== '' && !regex);

const numberKind = (characteristic: SpecificationCharacteristic, otherwise: AttributeKind): AttributeKind =>
  unitOf(characteristic) ? 'quantity' : otherwise;

const kindOf = (characteristic: SpecificationCharacteristic): AttributeKind => {
  const stated = statedType(characteristic);
  if (['number', 'numeric', 'decimal', 'float', 'double'].includes(stated)) return numberKind(characteristic, 'float');
  if (['integer', 'int'].includes(stated)) return numberKind(characteristic, 'int');
  if (stated === 'boolean') return 'boolean';
  if (['datetime', 'date-time', 'timestamp'].includes(stated)) return 'dateTime';
  if (stated === 'date') return 'date';
  if (['string', 'text', 'enum', 'enumeration'].includes(stated)) return isClosedList(characteristic) ? 'enum' : 'string';
  return 'json';
};

const scalars = {
  float: 'Float',
  int: 'Int',
  boolean: 'Boolean',
  string: 'String',
  dateTime: 'DateTime',
  date: 'Date',
  json: 'JSON',
};

const enumValues = (characteristic: SpecificationCharacteristic): Record<string, string> => {
  const words = plainValues(characteristic).map(String);
  const names = assignNames(words, (word) => enumValueName(word, characteristic.name));
  return Object.fromEntries([...new Set(words)].map((word) => [names.get(word) ?? word, word]));
};

const attributeModel = (characteristic: SpecificationCharacteristic, field: string, enumName: () => string): AttributeModel => {
  const kind = kindOf(characteristic);
  const isInteger = statedType(characteristic).startsWith('int');
  const outputType = kind === 'enum' ? enumName() : kind === 'quantity' ? 'Quantity' : scalars[kind];
  const listed = plainValues(characteristic);
  const asText =
    ['quantity', 'float', 'int', 'boolean'].includes(kind) &&
    listed.length > 0 &&
    listed.every((value) => typeof value === 'string');
  const unit = unitOf(characteristic);
  const values = kind === 'enum' ? enumValues(characteristic) : {};
  const inGraph = (value: unknown) => Object.keys(values).find((name) => values[name] === value) ?? JSON.stringify(value);
  return {
    characteristic: characteristic.name,
    field,
    kind,
    list: characteristic.maxCardinality != null && characteristic.maxCardinality > 1,
    mandatory: (characteristic.minCardinality ?? 0) > 0,
    configurable: characteristic.configurable ?? false,
    ...(kind === 'quantity' && { unit }),
    ...(asText && { asText }),
    ...(kind === 'enum' && { values }),
    outputType,
    inputType: kind === 'quantity' ? (isInteger ? 'Int' : 'Float') : outputType,
    description: describeCharacteristic(characteristic),
    inputDescription: describeInput(characteristic, inGraph),
  };
};

/** Decides names and types for all specifications; the same catalog and contract always give the same answer. */
export const buildProductModel = (specifications: readonly Specification[], reserved: ReservedNames): ProductModel[] => {
  const textOf = ({ id, name }: Specification): string =>
    specifications.some((other) => other.id < id && other.name === name) ? `${name} ${id}` : name;
  const typeNames = assignNames(specifications.map(textOf), typeName, namesBesides(reserved.types, derivedNames), 'Product');
  const inputFields = assignNames([...typeNames.values()], fieldName, namesBesides(['characteristics']), 'Product');
  const enumNames = namesBesides([...reserved.types, ...[...typeNames.values()].flatMap(derivedNames)]);

  return specifications.map((specification) => {
    const name = typeNames.get(textOf(specification)) ?? '';
    const characteristics = [
      ...new Map((specification.productSpecCharacteristic ?? []).map((each) => [each.name, each])).values(),
    ];
    const texts = characteristics.map((each) => each.name);
    const fields = assignNames(texts, fieldName, namesBesides(reserved.productFields), 'Value');
    const attributes = characteristics.map((each) => {
      const field = fields.get(each.name) ?? '';
      const ownName = typeName(field);
      const enumText = ownName.startsWith(name) && ownName !== name ? ownName : `${name}${ownName}`;
      return attributeModel(each, field, () => assignNames([enumText], (text) => text, enumNames, 'Kind').get(enumText) ?? '');
    });
    return {
      specificationId: specification.id,
      typeName: name,
      attributesTypeName: `${name}Attributes`,
      configurationTypeName: `${name}ConfigurationInput`,
      ...(attributes.some(({ configurable }) => configurable) && { inputField: inputFields.get(name) }),
      description: describeSpecification(specification),
      attributes,
    };
  });
};
