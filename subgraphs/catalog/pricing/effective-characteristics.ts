import type { CharacteristicUse } from '../entities/product-offering.entity.ts';
import type { SpecificationCharacteristic } from '../entities/product-specification.entity.ts';
import type { CharacteristicValue } from './values.ts';

/** The specification's characteristics as one offering narrows them: what it lists replaces what the specification lists. */
export const effectiveCharacteristics = (
  characteristics: readonly SpecificationCharacteristic[],
  uses: readonly CharacteristicUse[],
): SpecificationCharacteristic[] => {
  const useOf = new Map(uses.map((use) => [use.name, use]));
  return characteristics.map((characteristic) => {
    const use = useOf.get(characteristic.name);
    if (!use) return characteristic;
    const narrowed = use.values.length > 0;
    return {
      ...characteristic,
      minCardinality: use.minCardinality ?? characteristic.minCardinality,
      maxCardinality: use.maxCardinality ?? characteristic.maxCardinality,
      values: narrowed ? use.values : characteristic.values,
      extensible: characteristic.extensible && !narrowed,
    };
  });
};

export const holdsMany = ({ maxCardinality }: SpecificationCharacteristic): boolean =>
  maxCardinality === null || maxCardinality > 1;

/** What a new product gets when nothing is chosen; undefined: nothing. What the buyer cannot set and has one value, has that. */
export const defaultValue = (characteristic: SpecificationCharacteristic): unknown => {
  const { configurable, maxCardinality, values } = characteristic;
  const plain = values.filter(({ value }) => value !== undefined);
  const marked = plain.filter(({ isDefault }) => isDefault);
  const chosen = marked.length > 0 || configurable || plain.length !== 1 ? marked : plain;
  if (chosen.length === 0) return undefined;
  return maxCardinality !== null && maxCardinality > 1 ? chosen.map(({ value }) => value) : chosen[0]?.value;
};

/** The values an offering fixes: not the buyer's to set. */
export const fixedValues = (
  characteristics: readonly SpecificationCharacteristic[],
): (CharacteristicValue & { valueType: string })[] =>
  characteristics
    .filter(({ configurable }) => !configurable)
    .map((characteristic) => ({
      name: characteristic.name,
      value: defaultValue(characteristic),
      valueType: characteristic.valueType,
    }))
    .filter(({ value }) => value !== undefined);
