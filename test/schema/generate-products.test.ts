import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildASTSchema, concatAST, Kind, parse, validateSchema } from 'graphql';
import { printAttributeTypes } from '../../schema/generate/print-attributes.ts';
import { printConfiguration } from '../../schema/generate/print-configuration.ts';
import { printProducts } from '../../schema/generate/print-products.ts';
import { buildProductModel } from '../../schema/generate/product-model.ts';
import { parseSpecifications, readSpecifications, type Specification } from '../../schema/generate/read-specifications.ts';
import { productInterface, reservedNames } from '../../schema/generate/reserved-names.ts';

const sample = 'subgraphs/catalog/sample/catalog.json';
const run = (...args: string[]) => spawnSync(process.execPath, ['schema/generate-products.ts', ...args], { encoding: 'utf8' });

/** A contract small enough to see which names are taken. */
const contract = parse(`
  type Query { product: Product configured(input: ProductConfigurationInput): ProductAttributes }
  interface Product { id: ID! status: String! }
  type Order { id: ID! }
  type Quantity { amount: Float! units: String! }
  type Characteristic { name: String! value: JSON! }
  input CharacteristicInput { name: String! value: JSON! }
  scalar JSON scalar DateTime scalar Date
  directive @shareable on OBJECT
`);
const model = (specifications: Specification[]) => buildProductModel(specifications, reservedNames(contract.definitions));
const schemaOf = (specifications: Specification[]) => {
  const models = model(specifications);
  const product = productInterface(contract.definitions);
  const printed = [printAttributeTypes(models), printProducts(models, product), printConfiguration(models)].join('\n');
  return { printed, schema: buildASTSchema(concatAST([contract, parse(printed)])) };
};

const text = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.constantFrom('status', 'Order', '5G', 'größe', '速度', 'a b', 'aB', 'attributes', '__x', '"""'),
);
const anyValue = fc.record({
  value: fc.oneof(text, fc.integer(), fc.boolean()),
  unitOfMeasure: fc.option(text, { nil: undefined }),
});
const anyCharacteristic = fc.record({
  name: text,
  description: fc.option(text),
  valueType: fc.option(fc.constantFrom('string', 'number', 'integer', 'boolean', 'dateTime', 'date', 'object')),
  configurable: fc.boolean(),
  minCardinality: fc.nat(1),
  maxCardinality: fc.integer({ min: 1, max: 2 }),
  productSpecCharacteristicValue: fc.oneof(fc.array(anyValue), fc.array(fc.record({ value: text }), { minLength: 1 })),
});
const anySpecifications = fc.uniqueArray(
  fc.record({ id: text, name: text, productSpecCharacteristic: fc.array(anyCharacteristic, { maxLength: 6 }) }),
  { selector: ({ id }) => id, maxLength: 5 },
);

describe('generated product types', () => {
  it('are what the sample catalog gives', () => {
    expect(run('--check')).toMatchObject({ status: 0, stderr: '' });
  });

  it('show in words what a changed catalog changes, and fail', () => {
    const dump = join(mkdtempSync(join(tmpdir(), 'products-')), 'dump.json');
    writeFileSync(dump, readFileSync(sample, 'utf8').replaceAll('"callerId"', '"callerIdentity"'));
    const { status, stderr } = run('--check', dump);
    expect(status).toBe(1);
    expect(stderr).toContain('-   callerId: MobileLineCallerId\n');
    expect(stderr).toContain('+   callerIdentity: MobileLineCallerIdentity\n');
  });

  it('say where a dump is malformed', () => {
    expect(() => parseSpecifications({ productSpecification: [{ id: 'ps-1' }] })).toThrow(/productSpecification\[0\]\.name/);
  });

  it('are valid GraphQL, fully described, whatever the catalog calls things', () => {
    fc.assert(
      fc.property(anySpecifications, (raw) => {
        const { printed, schema } = schemaOf(parseSpecifications({ productSpecification: raw }));
        expect(validateSchema(schema)).toEqual([]);
        for (const definition of parse(printed).definitions) {
          expect(definition).toHaveProperty('description.value', expect.stringMatching(/\S/));
          if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
            expect(definition.fields?.every((field) => field.description)).toBe(true);
        }
      }),
    );
  });

  it('do not depend on the order of the catalog', () => {
    const specifications = readSpecifications(sample);
    fc.assert(
      fc.property(fc.shuffledSubarray(specifications, { minLength: specifications.length }), (shuffled) => {
        const again = parseSpecifications({ productSpecification: shuffled });
        expect(schemaOf(again).printed).toBe(schemaOf(specifications).printed);
      }),
      { numRuns: 10 },
    );
  });

  it('step aside where the contract has the name already', () => {
    const [order] = model([
      { id: 'ps-order', name: 'Order', productSpecCharacteristic: [{ name: 'status' }, { name: 'Size' }, { name: 'size' }] },
    ]);
    expect(order?.typeName).toBe('OrderProduct');
    expect(order?.attributes.map(({ field }) => field)).toEqual(['statusValue', 'sizeValue', 'size']);
  });

  it('take the newest version of a specification', () => {
    const versions = ['1.9', '1.10', '1.2'].map((version) => ({ id: 'ps-1', name: `V ${version}`, version }));
    expect(parseSpecifications({ productSpecification: versions }).map(({ name }) => name)).toEqual(['V 1.10']);
  });
});
