import { attributesOf, kinds, type Attribute } from './kinds.ts';
import { randomOf } from './random.ts';
import { kindAt, type Shape } from './shape.ts';
import { resource, type Json } from './tmf.ts';
import { brands, familyName } from './words.ts';

export const specificationId = (index: number) => `ps-${kindAt(index)}-${index}`;

export const valueOf = ({ valueType, unit }: Attribute, value: unknown, isDefault: boolean): Json => ({
  value,
  isDefault,
  valueType,
  ...(unit !== undefined && { unitOfMeasure: unit }),
});

/** Later specifications of a kind have one attribute of their own, as products that came later do. */
export const attributesAt = (index: number): readonly Attribute[] => {
  const kind = kindAt(index);
  const own: Attribute = {
    name: `edition${Math.floor(index / kinds.length)}`,
    valueType: 'string',
    configurable: false,
    optional: true,
    values: ['First', 'Second', 'Third'],
  };
  return index < kinds.length ? attributesOf[kind] : [...attributesOf[kind], own];
};

const toCharacteristic = (attribute: Attribute): Json => ({
  name: attribute.name,
  description: `The ${attribute.name} of the product.`,
  valueType: attribute.valueType,
  configurable: attribute.configurable,
  extensible: false,
  isUnique: false,
  minCardinality: attribute.optional ? 0 : 1,
  maxCardinality: 1,
  productSpecCharacteristicValue: attribute.values.map((value) => valueOf(attribute, value, false)),
});

export const specificationOf = (index: number, { seed }: Shape): Json => {
  const random = randomOf(seed * 31 + index);
  return resource('productSpecification', specificationId(index), `${familyName(index, random)} ${kindAt(index)}`, {
    description: `What products of the kind ${kindAt(index)} are made of.`,
    brand: random.one(brands),
    productNumber: `NR-${index}`,
    isBundle: false,
    productSpecCharacteristic: attributesAt(index).map(toCharacteristic),
  });
};
