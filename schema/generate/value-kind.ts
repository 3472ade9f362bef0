import type { AttributeKind } from '../product-types.ts';
import type { AllowedValue, SpecificationCharacteristic } from './read-specifications.ts';

export const allowedValues = ({ productSpecCharacteristicValue }: SpecificationCharacteristic): AllowedValue[] =>
  productSpecCharacteristicValue;

export const plainValues = (characteristic: SpecificationCharacteristic): unknown[] =>
  allowedValues(characteristic).flatMap(({ value }) => (value === undefined || value === null ? [] : [value]));

/** The one unit that all values have, if they do. */
export const unitOf = (characteristic: SpecificationCharacteristic): string | undefined => {
  const units = new Set(allowedValues(characteristic).flatMap(({ unitOfMeasure }) => unitOfMeasure || []));
  return units.size === 1 ? [...units][0] : undefined;
};

const numbers = ['number', 'numeric', 'float', 'double', 'real'];
const whole = ['integer', 'int', 'long', 'short', 'biginteger'];
const texts = ['string', 'text', 'enum', 'enumeration', 'uri', 'url', 'email', 'phone', 'time', 'duration', 'uuid', 'id'];

const spellings: Record<string, readonly string[]> = {
  number: numbers,
  integer: whole,
  string: texts,
  decimal: ['decimal', 'bigdecimal'],
  boolean: ['boolean', 'bool'],
  datetime: ['datetime', 'date-time', 'timestamp', 'instant'],
  date: ['date'],
  quantity: ['quantity', 'measure', 'measurement'],
};

/** The TMF value type is free text; what it does not say, the allowed values do. */
export const statedType = (characteristic: SpecificationCharacteristic): string => {
  const stated = characteristic.valueType?.trim().toLowerCase();
  if (stated) return Object.keys(spellings).find((type) => spellings[type]?.includes(stated)) ?? stated;
  const types = new Set(plainValues(characteristic).map((value) => typeof value));
  if (types.size === 1) return String([...types][0]);
  return types.size === 0 && allowedValues(characteristic).length > 0 ? 'number' : 'string';
};

/** A closed list of words becomes an enum; a list that may be extended or matched by a pattern stays text. */
const isClosedList = (characteristic: SpecificationCharacteristic): boolean =>
  !characteristic.extensible &&
  !characteristic.regex &&
  allowedValues(characteristic).length > 0 &&
  allowedValues(characteristic).every(({ value, regex }) => typeof value === 'string' && value !== '' && !regex);

const isInt = (value: unknown) => Math.abs(Number(value)) < 2 ** 31;

/** Whether no value it allows is too large for 32 bits. */
export const fitsInt = (characteristic: SpecificationCharacteristic): boolean =>
  !characteristic.extensible &&
  allowedValues(characteristic).length > 0 &&
  allowedValues(characteristic).every(({ value, valueFrom, valueTo }) =>
    value == null ? valueFrom != null && valueTo != null && isInt(valueFrom) && isInt(valueTo) : isInt(value),
  );

const isBareNumber = ({ value, valueFrom, valueTo }: AllowedValue) =>
  value == null ? valueFrom != null || valueTo != null : typeof value !== 'object';

export const kindOf = (characteristic: SpecificationCharacteristic): AttributeKind => {
  const hasUnit = unitOf(characteristic) !== undefined;
  switch (statedType(characteristic)) {
    case 'number':
      return hasUnit ? 'quantity' : 'float';
    case 'integer':
      return hasUnit ? 'quantity' : fitsInt(characteristic) ? 'int' : 'long';
    case 'decimal':
      return hasUnit ? 'quantity' : 'decimal';
    case 'quantity':
      return hasUnit && allowedValues(characteristic).every(isBareNumber) ? 'quantity' : 'measure';
    case 'boolean':
      return 'boolean';
    case 'datetime':
      return 'dateTime';
    case 'date':
      return 'date';
    case 'string':
      return isClosedList(characteristic) ? 'enum' : 'string';
    default:
      return 'json';
  }
};
