import type { AllowedValue, SpecificationCharacteristic } from '../entities/product-specification.entity.ts';
import type { CharacteristicUse } from '../entities/product-offering.entity.ts';
import type { PriceCondition } from '../entities/product-offering-price.entity.ts';
import type { TmfCharacteristic, TmfCharacteristicValue } from './common.schema.ts';
import type { TmfSpecification } from './dump.schema.ts';

const defined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;

const toAllowedValue = (value: TmfCharacteristicValue): AllowedValue =>
  defined({
    value: value.value ?? undefined,
    isDefault: value.isDefault ?? false,
    valueFrom: value.valueFrom ?? undefined,
    valueTo: value.valueTo ?? undefined,
    rangeInterval: value.rangeInterval ?? undefined,
    unitOfMeasure: value.unitOfMeasure ?? undefined,
    regex: value.regex ?? undefined,
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
    maxCardinality: characteristic.maxCardinality ?? null,
    regex: characteristic.regex ?? undefined,
    values: valuesOf(characteristic),
  });

export const toUse = (use: TmfCharacteristic): CharacteristicUse =>
  defined({
    name: use.name,
    minCardinality: use.minCardinality ?? undefined,
    maxCardinality: use.maxCardinality ?? undefined,
    values: valuesOf(use),
  });

export const toCondition = (use: TmfCharacteristic, valueType: string): PriceCondition => ({
  name: use.name,
  valueType: use.valueType ?? valueType,
  values: valuesOf(use),
});
