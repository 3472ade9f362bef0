import { describe, expect, it } from '@jest/globals';
import { collections as known, type Collection } from '../../subgraphs/catalog/tmf/dump.schema.ts';
import { isObject, type JsonObject } from '../../subgraphs/catalog/tmf/v5/json.ts';
import { toV4 } from '../../subgraphs/catalog/tmf/v5/to-v4.ts';
import { toV5 } from '../../subgraphs/catalog/tmf/v5/to-v5.ts';
import { sampleText } from './catalog-graph.ts';
import { ownProblems, partsOf } from './own-problems.ts';
import { tiny, type Json } from './tiny-catalog.ts';

/** Those of TMF620. */
const collections = known.filter((name) => name !== 'qualificationRule');
const sample = JSON.parse(sampleText) as Partial<Record<Collection, JsonObject[]>>;
const sampleInV5 = Object.fromEntries(
  known.map((name) => [
    name === 'catalog' ? 'productCatalog' : name,
    (sample[name] ?? []).map((resource) => toV5(name, resource)),
  ]),
);

/** All rows, without the original that each keeps. */
const rowsOf = (dump: object): Record<string, object[]> => {
  expect(ownProblems(dump)).toEqual([]);
  const rows = partsOf(dump).flatMap((parts) => parts.rows);
  const byTable = Map.groupBy(rows, ({ table }) => table);
  return Object.fromEntries([...byTable].map(([table, of]) => [table, of.map(({ row }) => ({ ...row, tmf: undefined }))]));
};

/** Every object that stands where v5 wants to know its class; money, spans and quantities have none. */
const untyped = (value: unknown, path = ''): string[] => {
  if (Array.isArray(value)) return value.flatMap((element, index) => untyped(element, `${path}.${index}`));
  if (!isObject(value)) return [];
  const ofTmf = Object.entries(value).filter(([key]) => key !== 'qualificationRule' && key !== 'priceAlteration'); // ours, and of v4.1
  const inner = ofTmf.flatMap(([key, member]) => untyped(member, `${path}.${key}`));
  const isPlain = ['taxIncludedAmount', 'unit', 'units', 'startDateTime', 'endDateTime'].some((key) => key in value);
  return '@type' in value || isPlain ? inner : [path, ...inner];
};

describe('a catalog in TMF620 v5 (E1)', () => {
  it('gives the same rows as the same catalog in v4', () => {
    expect(rowsOf(sampleInV5)).toEqual(rowsOf(sample));
  });

  it('says of every object what it is, and comes back as v4 without loss', () => {
    const ofTmf = { ...sampleInV5, qualificationRule: [] };
    expect(Object.values(ofTmf).flatMap((resources) => untyped(resources))).toEqual([]);
    for (const name of collections)
      for (const resource of sample[name] ?? []) expect(toV4(name, toV5(name, resource))).toMatchObject(resource);
  });

  it('may mix versions, and call the types of values only by their class', () => {
    const dump = tiny();
    const size = {
      name: 'size',
      '@type': 'CharacteristicSpecification',
      configurable: true,
      characteristicValueSpecification: [
        { '@type': 'IntegerCharacteristicValueSpecification', value: 1, isDefault: true },
        { '@type': 'IntegerArrayCharacteristicValueSpecification', value: [2, 3] },
      ],
      charSpecRelationship: [{ '@type': 'CharacteristicSpecificationRelationship', name: 'speed', relationshipType: 'requires' }],
    };
    const [specification] = dump.productSpecification;
    Object.assign(specification ?? {}, { productSpecCharacteristic: [size] });
    Object.assign(dump.productOffering[0] ?? {}, { prodSpecCharValueUse: [] });
    expect(rowsOf(dump).product_specification?.[0]).toMatchObject({
      characteristics: [
        { name: 'size', valueType: 'integer', values: [{ value: 1, isDefault: true }, { value: 2 }, { value: 3 }] },
      ],
    });
  });

  it('is refused with the places of its own words', () => {
    const dump = { ...tiny(), productCatalog: [{ '@type': 'ProductCatalog', id: 'x' }] };
    const wrong: Json = {
      '@type': 'CharacteristicSpecification',
      name: 'size',
      characteristicValueSpecification: [{ valueFrom: 'a' }],
    };
    dump.productSpecification.push({ id: 'y', name: 'Y', '@type': 'ProductSpecification', productSpecCharacteristic: [wrong] });
    expect(ownProblems(dump).map((problem) => problem.split(':')[0])).toEqual([
      'productSpecification[1].productSpecCharacteristic[0].characteristicValueSpecification[0].valueFrom',
      'productCatalog[0].name',
    ]);
  });
});
