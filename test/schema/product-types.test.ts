import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc, { type Arbitrary } from 'fast-check';
import * as committed from '../../schema/product-types.ts';
import {
  createProductTypes,
  type AttributeKind,
  type ProductAttribute,
  type ProductTypeMap,
} from '../../schema/product-types.ts';
import { jsonValue } from '../support/json-value.ts';

const types = JSON.parse(readFileSync('schema/product-types.generated.json', 'utf8')) as ProductTypeMap;
const { fromConfigurationInput, productTypeFor, specificationOfInput, toAttributes, toProductFields } = committed;

const number = () => fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value));
const inputs: Record<AttributeKind, (attribute: ProductAttribute) => Arbitrary<unknown>> = {
  enum: ({ values = {} }) => fc.constantFrom(...Object.keys(values)),
  quantity: number,
  measure: () => fc.record({ amount: number(), units: fc.string() }),
  float: number,
  int: () => fc.integer(),
  long: () => fc.maxSafeInteger(),
  decimal: () => fc.integer().map((cents) => String(cents / 64)),
  boolean: () => fc.boolean(),
  string: () => fc.string(),
  dateTime: () => fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }).map((date) => date.toISOString()),
  date: () =>
    fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }).map((date) => date.toISOString().slice(0, 10)),
  json: () => jsonValue().filter((value) => value !== null),
};
const inputFor = (attribute: ProductAttribute): Arbitrary<unknown> => {
  const one = inputs[attribute.kind](attribute);
  return attribute.list ? fc.array(one, { maxLength: 3 }) : one;
};

/** What a buyer may send for a specification: any subset of its configurable fields. */
const configurationOf = (attributes: ProductAttribute[]) =>
  fc.record(Object.fromEntries(attributes.filter((each) => each.configurable).map((each) => [each.field, inputFor(each)])), {
    requiredKeys: [],
  });

/** The value as a client reads it back: quantities carry their unit. */
const asRead = ({ kind, unit }: ProductAttribute, value: unknown) =>
  kind === 'quantity' ? { amount: value, units: unit } : value;

const everyKind: ProductTypeMap = {
  'ps-all': {
    typeName: 'All',
    attributesTypeName: 'AllAttributes',
    inputField: 'all',
    attributes: (Object.keys(inputs) as AttributeKind[]).flatMap((kind) =>
      [false, true].flatMap((list) =>
        [false, ...(['quantity', 'float', 'int', 'long', 'decimal', 'boolean'].includes(kind) ? [true] : [])].map((asText) => {
          const field = `${kind}${list ? 'List' : ''}${asText ? 'AsText' : ''}`;
          const extra = {
            ...(kind === 'enum' && { values: { ONE: 'one thing', TWO: '2' } }),
            ...(kind === 'quantity' && { unit: 'GB' }),
            asText,
          };
          return { characteristic: `the ${field}`, field, kind, list, mandatory: false, configurable: true, ...extra };
        }),
      ),
    ),
  },
};

describe('product types', () => {
  const maps: [string, ProductTypeMap][] = [
    ['the sample catalog', types],
    ['every kind of attribute', everyKind],
  ];
  it.each(maps)('give back what a buyer configured, for %s', (_name, map) => {
    const mapper = createProductTypes(map);
    for (const [specificationId, { inputField, attributes, attributesTypeName }] of Object.entries(map)) {
      if (!inputField) continue;
      fc.assert(
        fc.property(configurationOf(attributes), (configuration) => {
          const read = mapper.toAttributes(specificationId, mapper.fromConfigurationInput({ [inputField]: configuration }));
          const expected = attributes
            .filter(({ field }) => field in configuration)
            .map((attribute): [string, unknown] => {
              const value = configuration[attribute.field];
              const list =
                Array.isArray(value) && attribute.list ? value.map((item: unknown) => asRead(attribute, item)) : undefined;
              return [attribute.field, list ?? asRead(attribute, value)];
            });
          expect(read).toEqual({ __typename: attributesTypeName, ...Object.fromEntries(expected), otherCharacteristics: null });
        }),
        { numRuns: 50 },
      );
    }
  });

  it('lose no value, whatever its name and type', () => {
    const anyCharacteristic = fc.record({
      name: fc.oneof(fc.constantFrom('coverage', 'dataAllowance', 'voicemail', '__proto__'), fc.string()),
      value: jsonValue().filter((value) => value !== null),
    });
    fc.assert(
      fc.property(fc.uniqueArray(anyCharacteristic, { selector: ({ name }) => name }), (characteristics) => {
        const { __typename, otherCharacteristics, ...fields } = toAttributes('ps-mobile-line', characteristics);
        const kept = [...Object.keys(fields), ...((otherCharacteristics ?? []) as { name: string }[]).map(({ name }) => name)];
        expect(__typename).toBe('MobileLineAttributes');
        expect(kept.toSorted()).toEqual(characteristics.map(({ name }) => name).toSorted());
      }),
    );
  });

  it('speak TMF words towards the operator', () => {
    const input = { mobileLine: { coverage: 'INTERNATIONAL', voicemail: false, spendingCap: null } };
    expect(fromConfigurationInput(input)).toEqual([
      { name: 'coverage', value: 'International' },
      { name: 'voicemail', value: false },
    ]);
    expect(specificationOfInput(input)).toBe('ps-mobile-line');
    const plain = { characteristics: [{ name: 'coverage', value: 'National' }] };
    expect(fromConfigurationInput(plain)).toEqual(plain.characteristics);
    expect(specificationOfInput(plain)).toBeUndefined();
  });

  it('set only what the buyer may set', () => {
    expect(fromConfigurationInput({ mobileLine: { dataAllowance: 500 } })).toEqual([]);
  });

  it('make a complete product of its own type, and an incomplete one generic', () => {
    const sim = [
      { name: 'simType', value: 'eSIM' },
      { name: 'pinProtection', value: 'true' },
    ];
    expect(toProductFields('ps-sim-card', sim)).toEqual({
      __typename: 'SimCard',
      simType: 'ESIM',
      pinProtection: true,
      characteristics: sim,
    });
    expect(toProductFields('ps-sim-card', sim.slice(1))).toEqual({ __typename: 'GenericProduct', characteristics: sim.slice(1) });
  });

  it('carry products of unknown specifications as they are', () => {
    const characteristics = [{ name: 'anything', value: { nested: [1] } }];
    for (const id of ['ps-unheard-of', 'constructor']) {
      expect(productTypeFor(id)).toEqual({ typeName: 'GenericProduct', attributesTypeName: 'GenericAttributes' });
      expect(toAttributes(id, characteristics)).toEqual({ __typename: 'GenericAttributes', characteristics });
      expect(toProductFields(id, characteristics)).toEqual({ __typename: 'GenericProduct', characteristics });
    }
  });
});
