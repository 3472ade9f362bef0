import type { AllowedValue, SpecificationCharacteristic } from '../entities/product-specification.entity.ts';
import type { CharacteristicUse } from '../entities/product-offering.entity.ts';
import type { PriceCondition } from '../entities/product-offering-price.entity.ts';
import type { Dependency } from '../entities/parts.ts';
import type { TmfCharacteristic, TmfCharacteristicValue, TmfDependency } from './common.schema.ts';
import type { TmfSpecification } from './dump.schema.ts';
import { defined, toPeriod } from './parts.mapper.ts';

/** A dependency that names no characteristic says nothing. */
const toDependencies = (dependencies: readonly TmfDependency[] | null | undefined): Dependency[] | undefined => {
  const found = (dependencies ?? []).flatMap(({ id, name, relationshipType, productSpecCharacteristicValue: values }) =>
    name && relationshipType
      ? [
          {
            type: relationshipType,
            characteristic: name,
            ...(id && { specificationId: id }),
            ...(values && { values: values.map(({ value }) => value) }),
          },
        ]
      : [],
  );
  return found.length > 0 ? found : undefined;
};

const toAllowedValue = (value: TmfCharacteristicValue): AllowedValue =>
  defined({
    value: value.value ?? undefined,
    isDefault: value.isDefault ?? false,
    valueFrom: value.valueFrom ?? undefined,
    valueTo: value.valueTo ?? undefined,
    rangeInterval: value.rangeInterval ?? undefined,
    unitOfMeasure: value.unitOfMeasure ?? undefined,
    regex: value.regex ?? undefined,
    validFor: toPeriod(value.validFor),
    dependencies: toDependencies(value.productSpecCharRelationship),
  });

const valuesOf = ({ productSpecCharacteristicValue }: TmfCharacteristic) =>
  (productSpecCharacteristicValue ?? []).map(toAllowedValue);

export const toCharacteristic = (
  characteristic: TmfSpecification['productSpecCharacteristic'][number],
): SpecificationCharacteristic =>
  defined({
    name: characteristic.name,
    description: characteristic.description ?? undefined,
    valueType: characteristic.valueType ?? 'string',
    configurable: characteristic.configurable ?? false,
    extensible: characteristic.extensible ?? false,
    minCardinality: characteristic.minCardinality ?? 0,
    // TMF620 has no default: without any limit there is one value, as in its examples; a minimum alone is open to the top.
    maxCardinality: characteristic.maxCardinality ?? (characteristic.minCardinality == null ? 1 : null),
    regex: characteristic.regex ?? undefined,
    isUnique: characteristic.isUnique ? true : undefined,
    dependencies: toDependencies(characteristic.productSpecCharRelationship),
    values: valuesOf(characteristic),
  });

export const toUse = (use: TmfCharacteristic): CharacteristicUse =>
  defined({
    name: use.name,
    minCardinality: use.minCardinality ?? undefined,
    maxCardinality: use.maxCardinality ?? undefined,
    values: valuesOf(use),
  });

/** Where it says no type, its specification does, which is read elsewhere. */
export const toCondition = (use: TmfCharacteristic): PriceCondition => ({
  name: use.name,
  valueType: use.valueType ?? 'string',
  values: valuesOf(use),
});
