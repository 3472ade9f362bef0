import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SpecificationCharacteristic } from '../../subgraphs/catalog/entities/product-specification.entity.ts';
import { isAllowed } from '../../subgraphs/catalog/pricing/allowed-values.ts';
import { applicablePrices } from '../../subgraphs/catalog/pricing/applicable-prices.ts';
import { checkCharacteristics } from '../../subgraphs/catalog/pricing/check-characteristics.ts';
import { effectiveCharacteristics, fixedValues } from '../../subgraphs/catalog/pricing/effective-characteristics.ts';
import type { OfferingPrice } from '../../subgraphs/catalog/pricing/item-price.ts';
import { requiredOfferings } from '../../subgraphs/catalog/pricing/required-offerings.ts';
import { totalsOf } from '../../subgraphs/kit/money.ts';

const at = new Date('2027-05-01T00:00:00Z');

const price = (change: Partial<OfferingPrice> = {}): OfferingPrice => ({
  name: 'Price',
  kind: 'RECURRING',
  amount: '10',
  dutyFreeAmount: '8.4',
  currency: 'EUR',
  taxRate: '19',
  period: 'month',
  conditions: [],
  ...change,
});

const characteristic = (change: Partial<SpecificationCharacteristic> = {}): SpecificationCharacteristic => ({
  name: 'size',
  valueType: 'string',
  configurable: true,
  extensible: false,
  minCardinality: 1,
  maxCardinality: 1,
  values: [],
  ...change,
});

const value = (plain: unknown, isDefault = false) => ({ value: plain, isDefault });
const when = (name: string, plain: unknown) => ({ name, valueType: 'string', values: [value(plain)] });

describe('prices', () => {
  it('never lose or gain a cent: totals are the exact sum of what applies, over any quantity and conditions', () => {
    const priceArb = fc.record({
      cents: fc.integer({ min: 0, max: 5_000_000 }),
      isOnce: fc.boolean(),
      taxRate: fc.constantFrom('0', '7', '19', '25.5'),
      wants: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }),
    });
    fc.assert(
      fc.property(
        fc.array(priceArb, { maxLength: 12 }),
        fc.integer({ min: 1, max: 10_000 }),
        fc.constantFrom('a', 'b', 'c'),
        (parts, quantity, chosen) => {
          const prices = parts.map(({ cents, isOnce, taxRate, wants }) =>
            price({
              kind: isOnce ? 'ONE_TIME' : 'RECURRING',
              period: isOnce ? null : 'month',
              amount: (cents / 100).toFixed(2),
              dutyFreeAmount: (cents / (100 + Number(taxRate))).toFixed(12),
              taxRate,
              conditions: wants ? [when('size', wants)] : [],
            }),
          );
          const found = applicablePrices(prices, { values: [{ name: 'size', value: chosen }], quantity, at });
          const expected = (isOnce: boolean) =>
            parts
              .filter((part) => part.isOnce === isOnce && (!part.wants || part.wants === chosen))
              .reduce((sum, { cents }) => sum + BigInt(cents) * BigInt(quantity), 0n);
          const { dueNow, monthly } = totalsOf(found);
          const inCents = (amount: string) => BigInt(amount.replace('.', ''));
          expect([inCents(dueNow.value), inCents(monthly.value)]).toEqual([expected(true), expected(false)]);
          for (const { amount, dutyFreeAmount, taxRate } of found) {
            const gross = Number(amount.value);
            expect(Math.abs(Number(dutyFreeAmount.value) * (1 + Number(taxRate) / 100) - gross)).toBeLessThanOrEqual(
              0.0064 + gross * 1e-9,
            );
          }
        },
      ),
    );
  });

  it('apply only while all their conditions hold', () => {
    const prices = [price({ name: 'both', conditions: [when('size', 'L'), when('colour', 'red')] })];
    const named = (values: { name: string; value: unknown }[]) =>
      applicablePrices(prices, { values, quantity: 1, at }).map(({ name }) => name);
    expect(named([{ name: 'size', value: 'L' }])).toEqual([]);
    expect(
      named([
        { name: 'size', value: ['S', 'L'] },
        { name: 'colour', value: 'red' },
      ]),
    ).toEqual(['both']);
  });

  it('compare numbers and booleans by what they are, however the catalog writes them', () => {
    const prices = [price({ conditions: [{ name: 'size', valueType: 'number', values: [value('20')] }] })];
    expect(applicablePrices(prices, { values: [{ name: 'size', value: 20 }], quantity: 1, at })).toHaveLength(1);
  });

  it('apply only while they are valid and in force, and not at all when they are none', () => {
    const prices = [
      price({ name: 'past', validTo: new Date('2027-01-01') }),
      price({ name: 'future', validFrom: new Date('2027-06-01') }),
      price({ name: 'retired', lifecycleStatus: 'Retired' }),
      price({ name: 'penalty', kind: null }),
      price({ name: 'now', validFrom: at }),
    ];
    expect(applicablePrices(prices, { values: [], quantity: 1, at }).map(({ name }) => name)).toEqual(['now']);
  });

  it('keep the fraction of a cent that a unit costs, and do not multiply units', () => {
    const [usage] = applicablePrices([price({ kind: 'USAGE', amount: '0.0049', dutyFreeAmount: '0.00411765', period: null })], {
      values: [],
      quantity: 5,
      at,
    });
    expect(usage).toMatchObject({ amount: { value: '0.0049' }, dutyFreeAmount: { value: '0.00411765' } });
  });
});

describe('allowed values', () => {
  const rule = (change: object) => ({ valueType: 'number', extensible: false, values: [], ...change });
  const range = (rangeInterval?: string) => rule({ values: [{ isDefault: false, valueFrom: 1, valueTo: 3, rangeInterval }] });

  it.each([
    [undefined, [true, true, true]],
    ['closed', [true, true, true]],
    ['open', [false, true, false]],
    ['closedBottom', [true, true, false]],
    ['closedTop', [false, true, true]],
  ])('of a range %s have these ends', (interval, expected) => {
    expect([1, 2, 3].map((given) => isAllowed(range(interval), given))).toEqual(expected);
    expect([0, 4, 'two', null, true, Infinity].some((given) => isAllowed(range(interval), given))).toBe(false);
  });

  it('are of the type, match the pattern as a whole, and may be open to others', () => {
    expect(isAllowed(rule({ valueType: 'integer' }), 1.5)).toBe(false);
    expect(isAllowed(rule({ valueType: 'boolean' }), 'true')).toBe(true);
    expect(isAllowed(rule({ valueType: 'string', regex: '[A-Z]{2}' }), 'ABC')).toBe(false);
    expect(isAllowed(rule({ valueType: 'string', values: [{ isDefault: false, regex: 'a+' }] }), 'aaa')).toBe(true);
    expect(isAllowed(rule({ valueType: 'string', extensible: true, values: [value('a')] }), 'b')).toBe(true);
  });
});

describe('characteristics of a new product', () => {
  const check = (characteristics: SpecificationCharacteristic[], given: { name: string; value: unknown }[]) =>
    checkCharacteristics(characteristics, { offeringId: 'o', given });
  const codes = (...args: Parameters<typeof check>) => check(...args).problems.map(({ code }) => code);
  const many = characteristic({
    minCardinality: 2,
    maxCardinality: 3,
    values: ['a', 'b', 'c', 'd'].map((plain) => value(plain)),
  });

  it('are counted', () => {
    expect(codes([many], [{ name: 'size', value: ['a'] }])).toEqual(['INVALID_CARDINALITY']);
    expect(codes([many], [{ name: 'size', value: ['a', 'b', 'c', 'd'] }])).toEqual(['INVALID_CARDINALITY']);
    expect(codes([many], [{ name: 'size', value: ['a', 'a'] }])).toEqual(['INVALID_CARDINALITY']);
    expect(codes([many], [{ name: 'size', value: [] }])).toEqual(['MISSING_CHARACTERISTIC']);
    expect(codes([characteristic()], [{ name: 'size', value: ['a'] }])).toEqual(['INVALID_CARDINALITY']);
    expect(check([many], [{ name: 'size', value: ['b', 'a'] }]).values).toEqual([
      { name: 'size', value: ['b', 'a'], valueType: 'string' },
    ]);
  });

  it('are missing when mandatory without default, and wrong when given twice', () => {
    expect(codes([characteristic()], [])).toEqual(['MISSING_CHARACTERISTIC']);
    expect(codes([characteristic({ minCardinality: 0 })], [])).toEqual([]);
    expect(
      codes(
        [characteristic()],
        [
          { name: 'size', value: 'a' },
          { name: 'size', value: 'b' },
        ],
      ),
    ).toEqual(['DUPLICATE_CHARACTERISTIC']);
  });

  it('take null as not given', () => {
    const withDefault = characteristic({ values: [value('a', true), value('b')] });
    expect(check([withDefault], [{ name: 'size', value: null }]).values).toMatchObject([{ value: 'a' }]);
  });

  it('may repeat what the offering fixes', () => {
    const fixed = characteristic({ configurable: false, valueType: 'number', values: [value(20)] });
    expect(check([fixed], [{ name: 'size', value: '20' }])).toMatchObject({ values: [{ value: 20 }], problems: [] });
    expect(codes([fixed], [{ name: 'size', value: 21 }])).toEqual(['CHARACTERISTIC_NOT_CONFIGURABLE']);
    expect(fixedValues([fixed])).toEqual([{ name: 'size', value: 20, valueType: 'number' }]);
  });

  it('are what the offering leaves of the specification', () => {
    const [narrowed] = effectiveCharacteristics(
      [characteristic({ extensible: true, values: [value('a', true), value('b')] })],
      [{ name: 'size', minCardinality: 0, values: [value('b')] }],
    );
    expect(narrowed).toMatchObject({ minCardinality: 0, extensible: false, values: [{ value: 'b' }] });
  });

  it('once accepted, are accepted again and give the same', () => {
    const all = [
      characteristic({ values: [value('a', true), value('b')] }),
      { ...many, name: 'many', minCardinality: 0 },
      characteristic({
        name: 'n',
        valueType: 'number',
        minCardinality: 0,
        values: [{ isDefault: false, valueFrom: 0, valueTo: 9 }],
      }),
    ];
    const given = fc.array(
      fc.record({
        name: fc.constantFrom('size', 'many', 'n', 'x'),
        value: fc.oneof(fc.constantFrom('a', 'b', 'c', null, 3, '7', 12), fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'))),
      }),
    );
    fc.assert(
      fc.property(given, (chosen) => {
        const first = check(all, chosen);
        if (first.problems.length > 0) return;
        expect(check(all, first.values)).toEqual(first);
        expect(checkCharacteristics(all, { offeringId: 'o', given: first.values, current: first.values })).toEqual(first);
      }),
    );
  });
});

describe('required offerings', () => {
  it('are alternatives by role; without a role each is required', () => {
    const links = [
      { id: 'a', type: 'requires', role: 'plan' },
      { id: 'x', type: 'excludes', role: 'plan' },
      { id: 'b', type: 'requires', role: 'plan' },
      { id: 'c', type: 'requires' },
      { id: 'd', type: 'requires' },
    ];
    expect(requiredOfferings(links)).toEqual([['a', 'b'], ['c'], ['d']]);
  });
});
