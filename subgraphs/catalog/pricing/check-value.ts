import type { SpecificationCharacteristic } from '../entities/product-specification.entity.ts';
import { invalidCardinality, invalidCharacteristicValue, missingCharacteristic } from '../errors.ts';
import type { InputProblem } from '../../kit/graph/user-error.ts';
import { admits, describeAllowed, isAllowed } from './allowed-values.ts';
import { holdsMany } from './effective-characteristics.ts';
import { isSameValue, readValue, toList } from './values.ts';

export type CheckedValue = { value: unknown } | { problem: InputProblem };

/** Listed values are kept as the catalog writes them, so that equal values stay equal wherever they travel. */
const asCatalogWrites = ({ valueType, values }: SpecificationCharacteristic, value: unknown): unknown =>
  values.find((allowed) => allowed.value !== undefined && admits(allowed, valueType, value))?.value ??
  readValue(valueType, value);

const hasDuplicates = (valueType: string, items: readonly unknown[]) =>
  items.some((item, index) => items.slice(index + 1).some((other) => isSameValue(valueType, item, other)));

/** One given value, or list of values, against its characteristic. */
export const checkValue = (characteristic: SpecificationCharacteristic, given: unknown, offeringId: string): CheckedValue => {
  const { name, valueType, minCardinality, maxCardinality } = characteristic;
  const refuse = (reason: string): CheckedValue => ({ problem: invalidCardinality(name, reason, offeringId) });
  if (Array.isArray(given) && !holdsMany(characteristic)) return refuse('takes one value, not a list');

  const items = toList(given);
  const wrong = items.find((item) => !isAllowed(characteristic, item));
  if (wrong !== undefined || items.includes(null)) {
    return { problem: invalidCharacteristicValue(name, wrong ?? null, describeAllowed(characteristic), offeringId) };
  }
  if (items.length === 0 && minCardinality > 0) {
    return { problem: missingCharacteristic(name, describeAllowed(characteristic), offeringId) };
  }
  if (items.length < minCardinality) return refuse(`needs at least ${minCardinality} values`);
  if (maxCardinality !== null && items.length > maxCardinality) return refuse(`takes at most ${maxCardinality} values`);
  if (hasDuplicates(valueType, items)) return refuse('has the same value twice');

  const written = items.map((item) => asCatalogWrites(characteristic, item));
  const asList = Array.isArray(given) || (maxCardinality !== null && maxCardinality > 1);
  return { value: asList ? written : written[0] };
};
