import { readFileSync } from 'node:fs';

/** How a characteristic's value appears in the graph. */
export type AttributeKind = 'enum' | 'quantity' | 'float' | 'int' | 'boolean' | 'string' | 'dateTime' | 'date' | 'json';

/** One characteristic of a specification and the field that carries it. */
export interface ProductAttribute {
  characteristic: string;
  field: string;
  kind: AttributeKind;
  /** More than one value: a list in the graph, an array in TMF. */
  list: boolean;
  mandatory: boolean;
  configurable: boolean;
  /** Unit of a quantity; TMF values are bare numbers. */
  unit?: string;
  /** The catalog writes numbers or booleans as text, so values go back as text. */
  asText?: boolean;
  /** Of an enum: GraphQL name to TMF word. */
  values?: Record<string, string>;
}

/** The types that carry products of one specification. */
export interface ProductType {
  typeName: string;
  attributesTypeName: string;
  /** Field of `ProductConfigurationInput`; absent where the buyer can set nothing. */
  inputField?: string;
  attributes: ProductAttribute[];
}

/** Content of `product-types.generated.json`: types by specification id. */
export type ProductTypeMap = Record<string, ProductType>;

/** A value in TMF words. TMF `Characteristic`. */
export interface CharacteristicValue {
  name: string;
  value: unknown;
  valueType?: string | null;
}

/** A value of the `ProductAttributes` union or of `Product`, ready for the default resolvers. */
export type TypedFields = { __typename: string } & Record<string, unknown>;

const generic: ProductType = { typeName: 'GenericProduct', attributesTypeName: 'GenericAttributes', attributes: [] };

const isInt = (value: number): boolean => Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
const day = /^\d{4}-\d\d-\d\d$/;

/** Numbers also arrive as text: TMF leaves the JSON type of a value open. */
const toNumber = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
};

const toQuantity = (value: unknown, unit: string): { amount: number; units: string } | undefined => {
  const quantity = typeof value === 'object' && value !== null ? value : { amount: value, units: unit };
  const amount = 'amount' in quantity ? toNumber(quantity.amount) : undefined;
  const units = 'units' in quantity && typeof quantity.units === 'string' ? quantity.units : unit;
  return amount === undefined ? undefined : { amount, units };
};

/** TMF to graph, one value; undefined when the field's type cannot carry it. */
const readers: Record<AttributeKind, (value: unknown, attribute: ProductAttribute) => unknown> = {
  enum: (value, { values = {} }) => Object.keys(values).find((name) => values[name] === value),
  quantity: (value, { unit = '' }) => toQuantity(value, unit),
  float: toNumber,
  int: (value) => {
    const number = toNumber(value);
    return number !== undefined && isInt(number) ? number : undefined;
  },
  boolean: (value) => (value === true || value === 'true' ? true : value === false || value === 'false' ? false : undefined),
  string: (value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined),
  dateTime: (value) => (typeof value === 'string' && instant.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined),
  date: (value) => (typeof value === 'string' && day.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined),
  json: (value) => value,
};

const read = (attribute: ProductAttribute, value: unknown): unknown => {
  if (!attribute.list) return readers[attribute.kind](value, attribute);
  const items = (Array.isArray(value) ? value : [value]).map((item: unknown) => readers[attribute.kind](item, attribute));
  return items.includes(undefined) ? undefined : items;
};

/** Graph to TMF, one value. A date may arrive parsed by its scalar. */
const write = (attribute: ProductAttribute, value: unknown): unknown => {
  if (Array.isArray(value) && attribute.list) return value.map((item: unknown) => write({ ...attribute, list: false }, item));
  if (attribute.kind === 'enum') return attribute.values?.[String(value)] ?? value;
  if (value instanceof Date) return attribute.kind === 'date' ? value.toISOString().slice(0, 10) : value.toISOString();
  return attribute.asText ? String(value) : value;
};

/** The mapper for one map of types; the functions below are this for the committed one. */
export const createProductTypes = (types: ProductTypeMap) => {
  const typeFor = (specificationId: string): ProductType =>
    (Object.hasOwn(types, specificationId) ? types[specificationId] : undefined) ?? generic;

  /** Each value goes to its field; what has no field, or does not fit it, is left over. */
  const fill = ({ attributes }: ProductType, characteristics: readonly CharacteristicValue[]) => {
    const fields = new Map<string, unknown>();
    const left: CharacteristicValue[] = [];
    for (const characteristic of characteristics) {
      const attribute = attributes.find((candidate) => candidate.characteristic === characteristic.name);
      const value = characteristic.value === null ? null : attribute && read(attribute, characteristic.value);
      if (attribute && value !== undefined) fields.set(attribute.field, value);
      else left.push(characteristic);
    }
    return { fields, left };
  };

  const asCharacteristics = (characteristics: readonly CharacteristicValue[]) => ({
    characteristics: characteristics.filter(({ value }) => value !== null && value !== undefined),
  });

  const byInputField = (inputField: string) => Object.entries(types).find(([, type]) => type.inputField === inputField);

  return {
    /** The types that carry products of a specification: its own, or the generic ones. */
    productTypeFor: (specificationId: string): { typeName: string; attributesTypeName: string } => {
      const { typeName, attributesTypeName } = typeFor(specificationId);
      return { typeName, attributesTypeName };
    },

    /** Values, a delta or a version as a member of `ProductAttributes`. Nothing is lost: what does not fit is in `otherCharacteristics`. */
    toAttributes: (specificationId: string, characteristics: readonly CharacteristicValue[]): TypedFields => {
      const type = typeFor(specificationId);
      if (type === generic) return { __typename: generic.attributesTypeName, ...asCharacteristics(characteristics) };
      const { fields, left } = fill(type, characteristics);
      const otherCharacteristics = left.length > 0 ? asCharacteristics(left).characteristics : null;
      return { __typename: type.attributesTypeName, ...Object.fromEntries(fields), otherCharacteristics };
    },

    /** The typed part of a `Product`. A product that lacks a mandatory value is a `GenericProduct`: it stays readable. */
    toProductFields: (specificationId: string, characteristics: readonly CharacteristicValue[]): TypedFields => {
      const type = typeFor(specificationId);
      const { fields } = fill(type, characteristics);
      const isComplete = type.attributes.every(({ field, mandatory }) => !mandatory || fields.get(field) != null);
      if (!isComplete) return { __typename: generic.typeName, ...asCharacteristics(characteristics) };
      return { __typename: type.typeName, ...Object.fromEntries(fields), ...asCharacteristics(characteristics) };
    },

    /** A `ProductConfigurationInput` in TMF words. Null is the same as absent: not set. */
    fromConfigurationInput: (input: object): { name: string; value: unknown }[] => {
      const [member, given] = Object.entries(input).find(([, value]) => value != null) ?? [];
      if (member === 'characteristics') return (given as CharacteristicValue[]).map(({ name, value }) => ({ name, value }));
      const values = new Map(Object.entries((given ?? {}) as Record<string, unknown>));
      const attributes = (member && byInputField(member)?.[1].attributes) || [];
      return attributes
        .filter(({ field, configurable }) => configurable && values.get(field) != null)
        .map((attribute) => ({ name: attribute.characteristic, value: write(attribute, values.get(attribute.field)) }));
    },

    /** Where in a `ProductConfigurationInput` the value of a characteristic is, or would be. */
    pathInConfiguration: (input: object | null | undefined, characteristic: string): string[] => {
      const [member = 'characteristics'] = Object.entries(input ?? {}).find(([, value]) => value != null) ?? [];
      const attributes = byInputField(member)?.[1].attributes ?? [];
      const field = attributes.find((attribute) => attribute.characteristic === characteristic)?.field;
      return field === undefined ? ['characteristics', characteristic] : [member, field];
    },

    /** Which specification a `ProductConfigurationInput` is for; undefined when it was given as plain characteristics. */
    specificationOfInput: (input: object): string | undefined => {
      const [member] = Object.entries(input).find(([, value]) => value != null) ?? [];
      return member && byInputField(member)?.[0];
    },
  };
};

const committed = JSON.parse(readFileSync(new URL('./product-types.generated.json', import.meta.url), 'utf8')) as ProductTypeMap;

export const {
  productTypeFor,
  toAttributes,
  toProductFields,
  fromConfigurationInput,
  pathInConfiguration,
  specificationOfInput,
} = createProductTypes(committed);
