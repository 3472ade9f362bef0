import { isDeepStrictEqual } from 'node:util';
import type { InputProblem } from '../../kit/graph/user-error.ts';
import type { SpecificationCharacteristic } from '../entities/product-specification.entity.ts';
import {
  characteristicNotConfigurable,
  duplicateCharacteristic,
  missingCharacteristic,
  unknownCharacteristic,
} from '../errors.ts';
import { describeAllowed } from './allowed-values.ts';
import { checkValue, type CheckedValue } from './check-value.ts';
import { defaultValue } from './effective-characteristics.ts';
import { isSameValue, toList, type CharacteristicValue } from './values.ts';

/** Complete values of a product, and everything that is wrong with what was given. */
export interface CheckedCharacteristics {
  values: (CharacteristicValue & { valueType: string })[];
  problems: InputProblem[];
}

export interface GivenCharacteristics {
  offeringId: string;
  given: readonly CharacteristicValue[];
  /** Values the product has today; absent for a new product. */
  current?: readonly CharacteristicValue[] | null;
}

const isSame = (valueType: string, one: unknown, other: unknown): boolean => {
  const [left, right] = [toList(one), toList(other)];
  if (isDeepStrictEqual(left, right)) return true;
  return left.length === right.length && left.every((item, index) => isSameValue(valueType, item, right[index]));
};

const isAbsent = (value: unknown) => value === undefined || value === null;

/** A new product takes defaults and what the offering fixes. */
const ofNewProduct = (characteristic: SpecificationCharacteristic, given: unknown, offeringId: string): CheckedValue => {
  const preset = defaultValue(characteristic);
  if (characteristic.configurable) return checkChoice(characteristic, isAbsent(given) ? preset : given, offeringId);
  const isKept = isAbsent(given) || isSame(characteristic.valueType, given, preset);
  return isKept ? { value: preset } : { problem: characteristicNotConfigurable(characteristic.name, offeringId) };
};

/** An existing product keeps what it has, even what is no longer sold; nothing is filled in behind the customer's back. */
const ofExistingProduct = (
  characteristic: SpecificationCharacteristic,
  given: unknown,
  held: unknown,
  offeringId: string,
): CheckedValue => {
  if (isSame(characteristic.valueType, given, held)) return { value: held };
  if (!characteristic.configurable) return { problem: characteristicNotConfigurable(characteristic.name, offeringId) };
  return checkChoice(characteristic, given, offeringId);
};

const checkChoice = (characteristic: SpecificationCharacteristic, value: unknown, offeringId: string): CheckedValue => {
  if (!isAbsent(value)) return checkValue(characteristic, value, offeringId);
  if (characteristic.minCardinality === 0) return { value: undefined };
  return { problem: missingCharacteristic(characteristic.name, describeAllowed(characteristic), offeringId) };
};

const namesGivenTwice = (given: readonly CharacteristicValue[]) => {
  const seen = new Set<string>();
  const isAgain = (name: string) => seen.size === seen.add(name).size;
  return new Set(given.map(({ name }) => name).filter(isAgain));
};

/** Checks all that is given against the offering; all problems at once. */
export const checkCharacteristics = (
  characteristics: readonly SpecificationCharacteristic[],
  { offeringId, given, current }: GivenCharacteristics,
): CheckedCharacteristics => {
  const chosen = new Map(given.map(({ name, value }) => [name, value]));
  const held = current && new Map(current.map(({ name, value }) => [name, value]));
  const problems = [...namesGivenTwice(given)].map((name) => duplicateCharacteristic(name, offeringId));
  const values: CheckedCharacteristics['values'] = [];
  const keep = (name: string, value: unknown, valueType: string) => {
    if (toList(value).length > 0) values.push({ name, value, valueType });
  };

  for (const characteristic of characteristics) {
    const { name, valueType } = characteristic;
    const checked = held
      ? ofExistingProduct(characteristic, chosen.get(name), held.get(name), offeringId)
      : ofNewProduct(characteristic, chosen.get(name), offeringId);
    if ('problem' in checked) problems.push(checked.problem);
    else keep(name, checked.value, valueType);
  }

  const known = new Set(characteristics.map(({ name }) => name));
  const settable = characteristics.filter(({ configurable }) => configurable).map(({ name }) => name);
  for (const [name, value] of chosen) {
    if (known.has(name) || isAbsent(value)) continue;
    if (held && isDeepStrictEqual(held.get(name), value)) keep(name, value, typeof value);
    else problems.push(unknownCharacteristic(name, settable, offeringId));
  }
  return { values, problems };
};
