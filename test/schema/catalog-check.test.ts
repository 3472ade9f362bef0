import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findBreakingChanges, parse } from 'graphql';
import { checkSpecifications, compareSpecifications } from '../../schema/check/check-catalog.ts';
import { describeFindings } from '../../schema/check/describe-findings.ts';
import type { Finding } from '../../schema/check/finding.ts';
import { committedTypes, toTypeMap } from '../../schema/generate/generate-files.ts';
import { parseSpecifications, type Specification } from '../../schema/generate/read-specifications.ts';
import { readContract, reservedNames } from '../../schema/generate/reserved-names.ts';
import { anyCharacteristic, anySpecifications, modelOf, printModels, schemaOf, specifications } from './any-specification.ts';

const sample = readFileSync('subgraphs/catalog/sample/catalog.json', 'utf8');

interface Dump {
  productSpecification: { id: string; productSpecCharacteristic: Record<string, unknown>[] }[];
}

/** The sample with one specification changed. */
const changed = (id: string, name: string, change: (characteristic: Record<string, unknown>) => void): Dump => {
  const dump = JSON.parse(sample) as Dump;
  const specification = dump.productSpecification.find((each) => each.id === id);
  const characteristic = specification?.productSpecCharacteristic.find((each) => each.name === name);
  if (!characteristic) throw new Error(`The sample has no ${name} of ${id}.`);
  change(characteristic);
  return dump;
};

const check = ({ productSpecification }: Dump) => checkSpecifications(productSpecification);
const names = { reserved: reservedNames(readContract('schema')), types: committedTypes('schema') };
const compare = ({ productSpecification }: Dump) =>
  compareSpecifications(parseSpecifications(JSON.parse(sample)), parseSpecifications({ productSpecification }), names);
const shown = (findings: Finding[]) => findings.map(({ code, breaking, text }) => [code, breaking ? 'breaks' : 'is new', text]);
const ofLine = (name: string, change: (characteristic: Record<string, unknown>) => void) =>
  shown(compare(changed('ps-mobile-line', name, change)));

type Values = { value?: unknown; valueTo?: number; unitOfMeasure?: string; isDefault?: boolean }[];
const valuesOf = ({ productSpecCharacteristicValue }: Record<string, unknown>) => productSpecCharacteristicValue as Values;

/** Whether a part of the graph that is told of is what GraphQL's own sentence is about. The contract keeps the standard scalars. */
const isTold = (sentence: string, told: ReadonlySet<string>): boolean => {
  const words = new Set(sentence.split(/\s+/).map((word) => word.replace(/[.,]$/, '')));
  return (
    sentence.startsWith('Standard scalar') ||
    [...told].some((part) => words.has(part) || (part.includes('.') && part.split('.').every((each) => words.has(each))))
  );
};

describe('what a new catalog would break (C10)', () => {
  it('is nothing when it is the same', () => {
    expect(checkSpecifications((JSON.parse(sample) as Dump).productSpecification)).toEqual([]);
  });

  it('is said in words', () => {
    expect(ofLine('coverage', (each) => valuesOf(each).pop())).toEqual([
      ['VALUE_GONE', 'breaks', 'can no longer be "International".'],
    ]);
    expect(ofLine('coverage', (each) => valuesOf(each).push({ value: 'Moon' }))).toEqual([
      ['VALUE_NEW', 'is new', 'can also be "Moon"; clients that list all values will meet one they do not know.'],
    ]);
    expect(ofLine('spendingCap', (each) => valuesOf(each).forEach((value) => (value.valueTo = 200)))).toEqual([
      ['RANGE_NARROWED', 'breaks', 'allows 0 to 200 EUR now; it was 0 to 300 EUR.'],
    ]);
    expect(ofLine('spendingCap', (each) => valuesOf(each).forEach((value) => (value.valueTo = 400)))).toEqual([
      ['RANGE_WIDENED', 'is new', 'allows 0 to 400 EUR now; it was 0 to 300 EUR.'],
    ]);
    expect(ofLine('spendingCap', (each) => valuesOf(each).forEach((value) => (value.unitOfMeasure = 'USD')))).toEqual([
      ['UNIT_CHANGED', 'breaks', 'is measured in USD now; it was EUR.'],
    ]);
    expect(ofLine('voicemail', (each) => (each.valueType = 'string'))).toEqual([
      ['TYPE_CHANGED', 'breaks', 'is free text now; it was yes or no.'],
    ]);
    expect(ofLine('callerId', (each) => (each.name = 'callerIdentity'))).toEqual([
      ['CHARACTERISTIC_RENAMED', 'breaks', 'is called "callerIdentity" now, it seems. Clients know it by the old name only.'],
    ]);
    expect(ofLine('callerId', (each) => Object.assign(each, { name: 'other', valueType: 'date', minCardinality: 0 }))).toEqual([
      ['CHARACTERISTIC_GONE', 'breaks', 'is gone. Values that products have of it remain in otherCharacteristics.'],
      ['CHARACTERISTIC_NEW', 'is new', 'is new.'],
    ]);
    expect(ofLine('spendingCap', (each) => (each.minCardinality = 1))).toEqual([
      ['MANDATORY', 'breaks', 'is mandatory now. Products without it show as GenericProduct, and orders have to give it.'],
    ]);
    expect(ofLine('coverage', (each) => (each.minCardinality = 0))).toEqual([
      ['OPTIONAL', 'breaks', 'may be missing now; clients could rely on it.'],
    ]);
    expect(ofLine('coverage', (each) => (each.maxCardinality = 2))).toEqual([
      ['CARDINALITY_CHANGED', 'breaks', 'takes at most 2 values now; it took one value. The graph shows a list instead.'],
    ]);
    expect(ofLine('coverage', (each) => (each.configurable = false))).toEqual([
      ['NOT_CONFIGURABLE', 'breaks', 'can no longer be set by the buyer.'],
    ]);
    expect(ofLine('coverage', (each) => valuesOf(each).forEach((value) => (value.isDefault = false)))).toEqual([
      ['DEFAULT_CHANGED', 'breaks', 'has no default any more: orders have to give it; it was "National".'],
    ]);
    expect(ofLine('coverage', (each) => (each.regex = '[A-Z].*'))).toEqual([
      ['TYPE_CHANGED', 'breaks', 'is free text now; it was one of a list of words.'],
    ]);
  });

  it('names the operations of clients that say so', () => {
    const [gone] = check(changed('ps-mobile-line', 'coverage', (each) => valuesOf(each).pop()));
    expect(gone?.graph).toEqual(['MobileLineCoverage.INTERNATIONAL']);
    expect(gone?.usedBy).toContain('ChangeCoverage (playground)');
    const [type] = check(changed('ps-mobile-line', 'dataAllowance', (each) => (each.valueType = 'string')));
    expect(type?.usedBy).toContain('MyLine (storefront)');
  });

  it('ends with 0, 1 or 2, for scripts and for people', () => {
    const folder = mkdtempSync(join(tmpdir(), 'check-'));
    const run = (text: string, ...args: string[]) => {
      writeFileSync(join(folder, 'dump.json'), text);
      return spawnSync(process.execPath, ['schema/catalog-check.ts', join(folder, 'dump.json'), ...args], { encoding: 'utf8' });
    };
    expect(run(sample)).toMatchObject({ status: 0, stdout: 'Nothing in this catalog breaks a client.\n' });
    const broken = changed('ps-mobile-line', 'coverage', (each) => valuesOf(each).pop());
    const json = run(JSON.stringify(broken), '--json');
    expect([json.status, JSON.parse(json.stdout)]).toMatchObject([1, { breaking: 1, findings: [{ code: 'VALUE_GONE' }] }]);
    expect(describeFindings(check(broken)).slice(0, 4)).toEqual([
      '1 change would break clients:',
      '  Mobile Line (ps-mobile-line)',
      '    "coverage" can no longer be "International".',
      '      in the graph: MobileLineCoverage.INTERNATIONAL',
    ]);
    expect(run('no JSON')).toMatchObject({ status: 2, stdout: '' });
  });

  it('covers all that GraphQL itself calls breaking, and agrees that the same breaks nothing', () => {
    const reserved = reservedNames(parse('interface Product { id: ID! status: String! }').definitions);
    const pairs = anySpecifications.chain((before) =>
      fc.record({
        before: fc.constant(before),
        after: fc.oneof(
          anySpecifications,
          fc.tuple(fc.subarray(before), fc.array(anyCharacteristic, { maxLength: 3 })).map(([kept, added]): Specification[] =>
            specifications(
              ...kept.map((each) => ({
                ...each,
                productSpecCharacteristic: [...(each.productSpecCharacteristic ?? []).slice(1), ...added],
              })),
            ),
          ),
        ),
      }),
    );
    fc.assert(
      fc.property(pairs, ({ before, after }) => {
        const types = toTypeMap(modelOf(before));
        const known = after.filter(({ id }) => before.some((each) => each.id === id));
        const findings = compareSpecifications(before, after, { reserved, types });
        const told = new Set(findings.filter(({ breaking }) => breaking).flatMap(({ graph }) => graph));
        const changes = findBreakingChanges(schemaOf(printModels(modelOf(before))), schemaOf(printModels(modelOf(known, types))));
        const untold = changes.map(({ description }) => description).filter((text) => !isTold(text, told));
        expect(untold).toEqual([]);
        expect(compareSpecifications(before, before, { reserved, types })).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('reads v5 as v4', () => {
    const v5 = (JSON.parse(sample) as Dump).productSpecification.map(({ productSpecCharacteristic, ...rest }) => ({
      ...rest,
      productSpecCharacteristic: productSpecCharacteristic.map(({ productSpecCharacteristicValue, ...each }) => ({
        ...each,
        '@type': 'CharacteristicSpecification',
        characteristicValueSpecification: productSpecCharacteristicValue,
      })),
    }));
    expect(checkSpecifications(v5)).toEqual([]);
    expect(parseSpecifications({ productSpecification: v5 })).toEqual(parseSpecifications(JSON.parse(sample)));
  });
});
