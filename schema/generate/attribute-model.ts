import type { AttributeKind, ProductAttribute } from '../product-types.ts';
import { describeCharacteristic, describeInput } from './describe.ts';
import { assignNames, enumValueName } from './names.ts';
import type { SpecificationCharacteristic } from './read-specifications.ts';
import { fitsInt, kindOf, plainValues, statedType, unitOf } from './value-kind.ts';

/** An attribute as the printers need it. */
export interface AttributeModel extends ProductAttribute {
  /** GraphQL name of one value's type when read. */
  outputType: string;
  /** GraphQL name of one value's type when set. */
  inputType: string;
  description: string;
  inputDescription: string;
}

const outputTypes: Record<Exclude<AttributeKind, 'enum'>, string> = {
  quantity: 'Quantity',
  measure: 'Quantity',
  float: 'Float',
  int: 'Int',
  long: 'SafeInt',
  decimal: 'Decimal',
  boolean: 'Boolean',
  string: 'String',
  dateTime: 'DateTime',
  date: 'Date',
  json: 'JSON',
};

const wholeOf = (characteristic: SpecificationCharacteristic): 'int' | 'long' | undefined => {
  if (statedType(characteristic) !== 'integer') return undefined;
  return fitsInt(characteristic) ? 'int' : 'long';
};

const inputTypeOf = (characteristic: SpecificationCharacteristic, kind: AttributeKind, outputType: string): string => {
  if (kind === 'measure') return 'QuantityInput';
  return kind === 'quantity' ? outputTypes[wholeOf(characteristic) ?? 'float'] : outputType;
};

const enumValues = (characteristic: SpecificationCharacteristic, kept: Record<string, string> = {}): Record<string, string> => {
  const words = [...new Set(plainValues(characteristic).map(String))];
  const names = assignNames(words, {
    toName: (word) => enumValueName(word, characteristic.name),
    kept: new Map(Object.entries(kept).map(([name, word]) => [word, name])),
  });
  return Object.fromEntries(words.map((word) => [names.get(word) ?? word, word]));
};

const writtenAsText = ['quantity', 'float', 'int', 'long', 'decimal', 'boolean'];

/** How a characteristic appears in the graph, under names that were decided before. */
export const attributeModel = (
  characteristic: SpecificationCharacteristic,
  { field, enumName, kept }: { field: string; enumName: () => string; kept?: ProductAttribute | undefined },
): AttributeModel => {
  const kind = kindOf(characteristic);
  const whole = wholeOf(characteristic);
  const outputType = kind === 'enum' ? enumName() : outputTypes[kind];
  const listed = plainValues(characteristic);
  const asText = writtenAsText.includes(kind) && listed.length > 0 && listed.every((value) => typeof value === 'string');
  const values = kind === 'enum' ? enumValues(characteristic, kept?.values) : {};
  const inGraph = (value: unknown) => Object.keys(values).find((name) => values[name] === value) ?? JSON.stringify(value);
  const { name, minCardinality, maxCardinality, configurable } = characteristic;
  return {
    characteristic: name,
    field,
    kind,
    list: maxCardinality === null || maxCardinality > 1,
    mandatory: minCardinality > 0,
    configurable: configurable ?? false,
    ...(kind === 'quantity' && { unit: unitOf(characteristic) ?? '', ...(whole && { whole }) }),
    ...(asText && { asText }),
    ...(kind === 'enum' && { enumName: outputType, values }),
    outputType,
    inputType: inputTypeOf(characteristic, kind, outputType),
    description: describeCharacteristic(characteristic),
    inputDescription: describeInput(characteristic, inGraph),
  };
};
