import { readFileSync } from 'node:fs';
import { readValue, writeValue } from './product-values.ts';

/** How a characteristic's value appears in the graph. */
export type AttributeKind =
  'enum' | 'quantity' | 'measure' | 'float' | 'int' | 'long' | 'decimal' | 'boolean' | 'string' | 'dateTime' | 'date' | 'json';

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
  /** Of a quantity: only whole numbers, of 32 bits or more. */
  whole?: 'int' | 'long';
  /** The catalog writes numbers or booleans as text, so values go back as text. */
  asText?: boolean;
  /** Of an enum: its name in the graph. */
  enumName?: string;
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
      const value = characteristic.value === null ? null : attribute && readValue(attribute, characteristic.value);
      // Values of one name that come one by one: the field holds the first, the others are not lost.
      if (attribute && value !== undefined && !fields.has(attribute.field)) fields.set(attribute.field, value);
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
        .map((attribute) => ({ name: attribute.characteristic, value: writeValue(attribute, values.get(attribute.field)) }));
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
