import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { Decimal } from 'decimal.js';
import fc, { type Arbitrary } from 'fast-check';
import { execute, isScalarType, parse, type GraphQLSchema } from 'graphql';
import { toTypeMap } from '../../schema/generate/generate-files.ts';
import type { ProductModel } from '../../schema/generate/product-model.ts';
import { createProductTypes, type CharacteristicValue, type ProductAttribute } from '../../schema/product-types.ts';
import { commonScalars } from '../../subgraphs/kit/graph/common-scalars.ts';
import { jsonValue } from '../support/json-value.ts';
import { anyCharacteristic, anyText, oneModel, printModels, schemaOf } from './any-specification.ts';

const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).map((value) => value + 0);
const days = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }).map((date) => date.toISOString());
const decimalText = fc.tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.nat(9)).map(([whole, part]) => `${whole}.${part}0`);

/** Values as a TMF server writes them for this attribute. */
const written = (attribute: ProductAttribute): Arbitrary<unknown> => {
  const asWritten = (values: Arbitrary<number | boolean>) =>
    attribute.asText ? values.map((value) => (typeof value === 'number' ? new Decimal(value).toFixed() : String(value))) : values;
  const one: Record<ProductAttribute['kind'], () => Arbitrary<unknown>> = {
    enum: () => fc.constantFrom(...Object.values(attribute.values ?? {})),
    quantity: () => asWritten(attribute.whole ? fc.integer() : number),
    measure: () => fc.record({ amount: number, units: anyText }),
    float: () => asWritten(fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 64)),
    int: () => asWritten(fc.integer()),
    long: () => asWritten(fc.maxSafeInteger()),
    decimal: () => (attribute.asText ? decimalText : fc.integer().map((value) => value / 64)),
    boolean: () => asWritten(fc.boolean()),
    string: () => anyText,
    dateTime: () => days,
    date: () => days.map((day) => day.slice(0, 10)),
    json: () => jsonValue().filter((value) => value !== null),
  };
  const value = one[attribute.kind]();
  return attribute.list ? fc.array(value, { minLength: 1, maxLength: 3 }) : value;
};

const executable = (schema: GraphQLSchema): GraphQLSchema => {
  for (const type of Object.values(schema.getTypeMap())) {
    const common = commonScalars[type.name];
    if (isScalarType(type) && common)
      Object.assign(type, { serialize: common.serialize, parseValue: common.parseValue, parseLiteral: common.parseLiteral });
  }
  return schema;
};

const isMeasured = ({ kind }: ProductAttribute) => kind === 'quantity' || kind === 'measure';

interface Answer {
  fields: Record<string, unknown>;
  others: CharacteristicValue[];
}

/** A storefront and an operator's system on the two sides of a graph with these types. */
const graphOf = (model: ProductModel) => {
  const { specificationId: id, attributes, attributesTypeName, inputField } = model;
  const schema = executable(schemaOf(printModels([model])));
  const mapper = createProductTypes(toTypeMap([model]));
  const selected = attributes.map((each) => (isMeasured(each) ? `${each.field} { amount units }` : each.field)).join(' ');
  const selection = `... on ${attributesTypeName} { ${selected} otherCharacteristics { name value } }`;
  const document = parse(
    inputField
      ? `query ($input: ProductConfigurationInput!, $set: Boolean!) {
           attributes @skip(if: $set) { ${selection} }
           configured(input: $input) @include(if: $set) { ${selection} }
         }`
      : `{ attributes { ${selection} } }`,
  );
  const send = async (rootValue: object, variableValues: object) => {
    const answer = await execute({ schema, document, rootValue, variableValues: { ...variableValues } });
    const { data, errors } = JSON.parse(JSON.stringify(answer)) as { data: Record<string, unknown>; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    const { otherCharacteristics, ...fields } = (data.attributes ?? data.configured) as Record<string, unknown>;
    return { fields, others: (otherCharacteristics ?? []) as CharacteristicValue[] };
  };
  return {
    read: (values: CharacteristicValue[]): Promise<Answer> =>
      send({ attributes: mapper.toAttributes(id, values) }, { set: false, input: { characteristics: [] } }),
    /** Sends back what was read, as a client would; answers with what arrives at the operator. */
    configure: async ({ fields }: Answer): Promise<CharacteristicValue[]> => {
      const input = Object.fromEntries(
        attributes
          .filter(({ field }) => fields[field] != null)
          .map((attribute): [string, unknown] => {
            const value = fields[attribute.field];
            const amount = (each: unknown) => (attribute.kind === 'quantity' ? (each as { amount: number }).amount : each);
            return [attribute.field, Array.isArray(value) && attribute.list ? value.map(amount) : amount(value)];
          }),
      );
      let arrived: CharacteristicValue[] = [];
      const configured = (args: { input: object }) => {
        arrived = mapper.fromConfigurationInput(args.input);
        return mapper.toAttributes(id, arrived);
      };
      const again = await send({ configured }, { set: true, input: { [inputField ?? '']: input } });
      expect(again.fields).toEqual(fields);
      return JSON.parse(JSON.stringify(arrived)) as CharacteristicValue[];
    },
  };
};

const anyModel = fc
  .uniqueArray(anyCharacteristic, { selector: ({ name }) => name, minLength: 1, maxLength: 5 })
  .map((characteristics) => oneModel(...characteristics.map((each) => ({ ...each, configurable: true }))));

const byName = (values: readonly CharacteristicValue[]) => new Map(values.map(({ name, value }) => [name, value]));

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);

/** The same value, be it written as text, with or without its unit, alone or as a list of one. */
const isSame = (one: unknown, other: unknown): boolean => {
  if (isDeepStrictEqual(one, other)) return true;
  const [left, right] = [asList(one), asList(other)];
  if (left.length > 1 || right.length > 1 || Array.isArray(one) || Array.isArray(other))
    return left.length === right.length && left.every((each, index) => isSame(each, right[index]));
  if (typeof one === 'object' && one !== null && 'amount' in one) return isSame(one.amount, other);
  const [text, otherText] = [String(one), String(other)];
  const isNumber = (each: string) => /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(each);
  return isNumber(text) && isNumber(otherText) ? new Decimal(text).equals(otherText) : text === otherText;
};

describe('any specification, round trip (C10)', () => {
  it('gives back every value of a product, from TMF JSON through the typed graph to TMF JSON', async () => {
    const cases = anyModel.chain((model) =>
      fc.record({
        model: fc.constant(model),
        values: fc
          .tuple(...model.attributes.map((each) => written(each).map((value) => ({ name: each.characteristic, value }))))
          .chain((all) => fc.subarray(all)),
      }),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ({ model, values }) => {
        const graph = graphOf(model);
        const answer = await graph.read(values);
        expect(answer.others).toEqual([]);
        expect(byName(await graph.configure(answer))).toEqual(byName(values));
      }),
      { numRuns: 60 },
    );
  });

  it('loses nothing of values no specification foresees', async () => {
    const cases = anyModel.chain((model) =>
      fc.record({
        model: fc.constant(model),
        values: fc.array(
          fc.record({
            name: fc.oneof(fc.constantFrom(...model.attributes.map(({ characteristic }) => characteristic)), anyText),
            value: fc.oneof(
              jsonValue(),
              number.map(String),
              fc.constantFrom('true', '0.10', '1e3', ' 1', '12345678901234567890'),
            ),
          }),
          { maxLength: 6 },
        ),
      }),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ({ model, values }) => {
        const graph = graphOf(model);
        const answer = await graph.read(values);
        const back = [...(await graph.configure(answer)), ...answer.others];
        const given = values.filter(({ value }) => value !== null);
        for (const { name, value } of given)
          expect(back.some((each) => each.name === name && isSame(value, each.value)) || { name, value, back }).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('takes exactly one typed configuration', async () => {
    const schema = executable(schemaOf(printModels([oneModel({ name: 'size', configurable: true })])));
    const document = parse('query ($input: ProductConfigurationInput!) { configured(input: $input) { __typename } }');
    const send = (input: object) => execute({ schema, document, variableValues: { input } });
    for (const input of [{}, { thing: {}, characteristics: [] }, { thing: null }])
      expect((await send(input)).errors?.[0]?.message).toMatch(/[Ee]xactly one|must be non-null/);
    expect((await send({ thing: { size: 'L' } })).errors).toBeUndefined();
  });
});
