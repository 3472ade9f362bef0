import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Kind, parse, validateSchema } from 'graphql';
import { toTypeMap } from '../../schema/generate/generate-files.ts';
import { formatted } from '../../schema/generate/print-sdl.ts';
import { addResource, emptyContent } from '../../schema/generate/read-catalog.ts';
import { parseSpecifications } from '../../schema/generate/read-specifications.ts';
import { selectSpecifications } from '../../schema/generate/select-specifications.ts';
import { anySpecifications, modelOf, printModels, schemaOf, specifications } from './any-specification.ts';

const sample = 'subgraphs/catalog/sample/catalog.json';
const run = (...args: string[]) => spawnSync(process.execPath, ['schema/generate-products.ts', ...args], { encoding: 'utf8' });
const readSample = () => parseSpecifications(JSON.parse(readFileSync(sample, 'utf8')));

describe('generated product types (C10)', () => {
  it('are what the sample catalog gives', () => {
    expect(run('--check')).toMatchObject({ status: 0, stderr: '' });
  });

  it('show in words what a changed catalog changes, and fail', () => {
    const dump = join(mkdtempSync(join(tmpdir(), 'products-')), 'dump.json');
    writeFileSync(dump, readFileSync(sample, 'utf8').replaceAll('"callerId"', '"callerIdentity"'));
    const { status, stderr } = run('--check', '--catalog', dump);
    expect(status).toBe(1);
    expect(stderr).toContain('-   callerId: MobileLineCallerId\n');
    expect(stderr).toContain('+   callerIdentity: MobileLineCallerIdentity\n');
  });

  it('say where a dump is malformed', () => {
    expect(() => parseSpecifications({ productSpecification: [{ id: 'ps-1' }] })).toThrow(/productSpecification\[0\]\.name/);
  });

  it('are valid GraphQL, fully described, whatever the catalog calls things', async () => {
    await fc.assert(
      fc.asyncProperty(anySpecifications, fc.nat(9), async (given, lot) => {
        const raw = printModels(modelOf(given));
        const printed = lot === 0 ? await formatted(raw, 'schema/any.graphql') : raw;
        const schema = schemaOf(printed);
        expect(validateSchema(schema)).toEqual([]);
        for (const definition of parse(printed).definitions) {
          expect(definition).toHaveProperty('description.value', expect.stringMatching(/\S/));
          if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
            expect(definition.fields?.every((field) => field.description)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('do not depend on the order of the catalog', () => {
    const expected = printModels(modelOf(readSample()));
    fc.assert(
      fc.property(fc.shuffledSubarray(readSample(), { minLength: readSample().length }), (shuffled) => {
        expect(printModels(modelOf(specifications(...shuffled)))).toBe(expected);
      }),
      { numRuns: 5 },
    );
  });

  it('keep every name that was given, whatever clashing specification comes later', () => {
    fc.assert(
      fc.property(anySpecifications, anySpecifications, (first, later) => {
        const before = toTypeMap(modelOf(first));
        const more = specifications(...first, ...later.filter(({ id }) => !first.some((known) => known.id === id)));
        const after = toTypeMap(modelOf(more, before));
        expect(Object.fromEntries(Object.keys(before).map((id) => [id, after[id]]))).toEqual(before);
        expect(toTypeMap(modelOf(more, after))).toEqual(after);
        expect(validateSchema(schemaOf(printModels(modelOf(more, before))))).toEqual([]);
      }),
    );
  });

  it('keep names when a specification, a value or a characteristic that looks the same is added', () => {
    const values = (...words: string[]) => ({ productSpecCharacteristicValue: words.map((value) => ({ value })) });
    const line = (...characteristics: object[]) => ({ id: 'ps-2', name: 'Line', productSpecCharacteristic: characteristics });
    const before = toTypeMap(modelOf(specifications(line({ name: 'Größe', ...values('extra large') }))));
    const after = modelOf(
      specifications(
        { id: 'ps-1', name: 'line' },
        line({ name: 'Größe', ...values('EXTRA_LARGE', 'extra large') }, { name: 'grosse', ...values('EXTRA LARGE') }),
      ),
      before,
    );
    expect(after.map(({ typeName }) => typeName)).toEqual(['LineProduct', 'Line']);
    expect(after[1]?.attributes.map(({ field, enumName, values: names }) => [field, enumName, names])).toEqual([
      ['grosse', 'LineGrosse', { EXTRA_LARGE2: 'EXTRA_LARGE', EXTRA_LARGE: 'extra large' }],
      ['grosseValue', 'LineGrosseValue', { EXTRA_LARGE: 'EXTRA LARGE' }],
    ]);
  });

  it('step aside where the contract, or the code made of it, has the name already', () => {
    const [order] = modelOf(
      specifications({
        id: 'ps-order',
        name: 'Order',
        productSpecCharacteristic: [{ name: 'status' }, { name: 'Size' }, { name: 'size' }],
      }),
    );
    expect(order?.typeName).toBe('OrderProduct');
    expect(order?.attributes.map(({ field }) => field)).toEqual(['statusValue', 'sizeValue', 'size']);
    const hostile = ['Query', 'String', 'Record', 'Order resolvers', '__schema', 'GenericProduct', 'Pick'];
    expect(modelOf(specifications(...hostile.map((name) => ({ id: name, name })))).map(({ typeName }) => typeName)).toEqual([
      'GenericProductProduct',
      'OrderResolversProduct',
      'PickProduct',
      'QueryProduct',
      'RecordProduct',
      'StringProduct',
      'Schema',
    ]);
  });

  it('take names from every script, short enough to read', () => {
    const named = ['Straße', 'Скорость', 'Ταχύτητα', '速度', '5G Home', 'a'.repeat(300)];
    const models = modelOf(specifications(...named.map((name, index) => ({ id: `ps-${index}`, name }))));
    expect(models.map(({ typeName }) => typeName)).toEqual([
      'Strasse',
      'Skorost',
      'Tachytita',
      expect.stringMatching(/^N[0-9a-f]{8}$/),
      'Product5gHome',
      expect.stringMatching(/^Aa{59}[0-9a-f]{8}$/),
    ]);
  });

  it('are made for what is sold, up to a limit', () => {
    const offering = (id: string, lifecycleStatus: string, category: string) => ({
      ...{ id, lifecycleStatus },
      ...{ productSpecification: { id: `ps-${id}` }, category: [{ id: category }] },
    });
    const content = emptyContent();
    for (const id of ['a', 'b', 'c', 'd']) addResource(content, 'productSpecification', { id: `ps-${id}`, name: id });
    addResource(content, 'category', { id: 'top', subCategory: [{ id: 'below' }] });
    addResource(content, 'category', { id: 'below', productOffering: [{ id: 'c' }] });
    addResource(content, 'productOffering', offering('a', 'Active', 'below'));
    addResource(content, 'productOffering', offering('b', 'Retired', 'top'));
    addResource(content, 'productOffering', offering('c', 'active', 'elsewhere'));
    const select = (lifecycle: string[], category: string[], limit = 9) =>
      selectSpecifications(content, { lifecycle, category, limit }).map(({ name }) => name);
    expect(select([], [])).toEqual(['a', 'b', 'c', 'd']);
    expect(select(['Active'], [])).toEqual(['a', 'c']);
    expect(select([], ['top'])).toEqual(['a', 'b', 'c']);
    expect(select(['Active'], ['top'])).toEqual(['a', 'c']);
    expect(() => select([], [], 3)).toThrow('4 specifications are more than the limit of 3.');
  });

  it('take the newest version of a specification', () => {
    const versions = ['1.9', '1.10', '1.2'].map((version) => ({ id: 'ps-1', name: `V ${version}`, version }));
    expect(parseSpecifications({ productSpecification: versions }).map(({ name }) => name)).toEqual(['V 1.10']);
  });
});
