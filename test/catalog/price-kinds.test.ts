import { describe, expect, it } from '@jest/globals';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import type { PriceAlteration, ProductOfferingPrice } from '../../subgraphs/catalog/entities/product-offering-price.entity.ts';
import { applicablePrices, type ProductToPrice } from '../../subgraphs/catalog/pricing/applicable-prices.ts';
import type { OfferingPrice } from '../../subgraphs/catalog/pricing/item-price.ts';
import { toPriceList } from '../../subgraphs/catalog/pricing/price-list.ts';
import { priceEffects } from '../../subgraphs/catalog/pricing/price-effects.ts';
import { schemas } from '../../subgraphs/catalog/tmf/dump.schema.ts';
import { toPriceRow } from '../../subgraphs/catalog/tmf/price.mapper.ts';
import { totalsOf } from '../../subgraphs/kit/money.ts';

const at = new Date('2027-05-01T00:00:00Z');

/** A price as a dump writes it. */
const price = (json: object): ProductOfferingPrice => {
  const written = { id: 'p', name: 'Price', priceType: 'recurring', recurringChargePeriodType: 'month', ...json };
  return toPriceRow(schemas.productOfferingPrice.parse(written), {}) as unknown as ProductOfferingPrice;
};
const gross = (value: number) => ({ price: { unit: 'EUR', value }, tax: [{ taxCategory: 'VAT', taxRate: 19 }] });
const net = (value: number) => ({ price: { dutyFreeAmount: { unit: 'EUR', value }, taxRate: 19 } });
const months = (amount: number) => ({ applicationDuration: { amount, units: 'Months' } });
const off = (name: string, part: object, more: object = {}) => ({ name, priceType: 'discount', price: part, ...more });
const euros = (value: number) => ({ taxIncludedAmount: { unit: 'EUR', value }, taxRate: 19 });

const lines = (prices: readonly OfferingPrice[], product: Partial<ProductToPrice> = {}) =>
  applicablePrices(prices, { values: [], quantity: 1, at, ...product });
const amounts = (...args: Parameters<typeof lines>) =>
  lines(...args).map(({ name, amount, dutyFreeAmount }) => [name, amount.value, dutyFreeAmount.value]);
const totals = (...args: Parameters<typeof lines>) => {
  const { monthly, monthlyDutyFree, monthlyLater } = totalsOf(lines(...args));
  return [
    [0, monthly.value, monthlyDutyFree.value],
    ...monthlyLater.map((s) => [s.afterMonths, s.monthly.value, s.monthlyDutyFree.value]),
  ];
};

describe('three lines that round badly (C11)', () => {
  const three = (json: object) => ['a', 'b', 'c'].map((name) => price({ id: name, name, ...json }));

  it('with prices that include tax: each line is rounded once, totals are sums of lines', () => {
    // 0.07 is 0.0588... net: 0.06 each, 0.18 in all, where the whole would be 0.1764...
    expect(amounts(three(gross(0.07)))).toEqual([
      ['a', '0.07', '0.06'],
      ['b', '0.07', '0.06'],
      ['c', '0.07', '0.06'],
    ]);
    expect(totals(three(gross(0.07)))).toEqual([[0, '0.21', '0.18']]);
    // A quantity is one line: 3 x 9.99 is 29.97, and 25.18487... net, not 3 x 8.39.
    expect(totals([price(gross(9.99))], { quantity: 3 })).toEqual([[0, '29.97', '25.18']]);
  });

  it('with prices that exclude tax: the net amount is exact, tax is rounded on each line', () => {
    // 8.45 is 10.0555 with tax: 10.06 each, 30.18 in all, where the whole would be 30.1665.
    expect(totals(three(net(8.45)))).toEqual([[0, '30.18', '25.35']]);
    expect(totals([price(net(8.45))], { quantity: 3 })).toEqual([[0, '30.17', '25.35']]);
    expect(amounts([price(net(0.005))])).toEqual([['Price', '0.01', '0.01']]); // half up
  });
});

describe('alterations of a price', () => {
  it('take off a part or an amount, for a while, and never more than there is', () => {
    const altered = (...priceAlteration: object[]) => [price({ ...gross(30), priceAlteration })];
    expect(totals(altered(off('Half', { percentage: 50 }, months(6))))).toEqual([
      [0, '15.00', '12.60'],
      [6, '30.00', '25.21'],
    ]);
    expect(totals(altered(off('Much', euros(99), months(2))))).toEqual([
      [0, '0.00', '0.00'],
      [2, '30.00', '25.21'],
    ]);
    expect(amounts(altered(off('All', { percentage: 100 })), { quantity: 3 })).toEqual([
      ['Price', '90.00', '75.63'],
      ['All', '-90.00', '-75.63'],
    ]);
  });

  it('are taken off in order: what lasts longer first, then by priority, a part of what is left', () => {
    const priceAlteration = [
      off('Ten', euros(10), { priority: 2 }),
      off('Half', { percentage: 50 }, { priority: 1 }),
      off('Start', { percentage: 100 }, months(1)),
    ];
    expect(amounts([price({ ...gross(50), priceAlteration })]).map(([name, amount]) => [name, amount])).toEqual([
      ['Price', '50.00'],
      ['Half', '-25.00'],
      ['Ten', '-10.00'],
      ['Start', '-15.00'],
    ]);
  });

  it('may be prices of their own, linked from either end, and are charged once', () => {
    const half = price({ id: 'half', name: 'Half', priceType: 'discount', percentage: 50, ...months(6) });
    const fee = (more: object = {}) => price({ id: 'fee', name: 'Fee', ...gross(20), ...more });
    const link = (id: string, relationshipType: string) => ({ popRelationship: [{ id, relationshipType }] });
    for (const list of [
      toPriceList([fee(link('half', 'discountedBy'))], [half]),
      toPriceList([fee(link('half', 'discount')), half], []),
      toPriceList([fee(), Object.assign({}, half, { relatedPrices: [{ id: 'fee', type: 'discounts' }] })], []),
      toPriceList([fee(), half], []), // its own: off all charges of its period
    ])
      expect(amounts(list).map(([name, amount]) => [name, amount])).toEqual([
        ['Fee', '20.00'],
        ['Half', '-10.00'],
      ]);
  });

  it('come off what is charged only while they apply themselves', () => {
    const when = { prodSpecCharValueUse: [{ name: 'size', productSpecCharacteristicValue: [{ value: 'L' }] }] };
    const forLarge = price({ id: 'd', name: 'L', priceType: 'discount', ...gross(5), ...when });
    const fee = price({ id: 'fee', ...gross(20), popRelationship: [{ id: 'd', relationshipType: 'discount' }] });
    const list = toPriceList([fee], [forLarge]);
    expect(totals(list, { values: [{ name: 'size', value: 'S' }] })).toEqual([[0, '20.00', '16.81']]);
    expect(totals(list, { values: [{ name: 'size', value: 'L' }] })).toEqual([[0, '15.00', '12.61']]);
    expect(priceEffects(list, 'size', { value: 'L', isDefault: false }, at)).toMatchObject([{ amount: { value: '-5.00' } }]);
  });

  it('make usage cheaper per unit, without being due now', () => {
    const usage = price({
      ...gross(0.1),
      priceType: 'usage',
      recurringChargePeriodType: undefined,
      unitOfMeasure: { amount: 1, units: 'MB' },
      priceAlteration: [off('Less', { percentage: 25 })],
    });
    const found = lines([usage], { quantity: 4 });
    expect(found).toMatchObject([
      { amount: { value: '0.10' } },
      { kind: 'DISCOUNT', amount: { value: '-0.025' }, unitOfMeasure: '1 MB' },
    ]);
    expect(totalsOf(found).dueNow.value).toBe('0.00');
  });
});

describe('a price applies', () => {
  const tier = (valueFrom: number, valueTo?: number) => ({
    prodSpecCharValueUse: [{ name: 'quantity', productSpecCharacteristicValue: [{ valueFrom, valueTo }] }],
  });
  const once = { priceType: 'oneTime', recurringChargePeriodType: undefined };

  it('by quantity: all pieces cost what the tier of the whole quantity says', () => {
    const tiers = [
      price({ id: 'a', ...once, ...gross(5), ...tier(1, 9) }),
      price({ id: 'b', ...once, ...gross(4), ...tier(10) }),
    ];
    expect([9, 10].map((quantity) => totalsOf(lines(tiers, { quantity })).dueNow.value)).toEqual(['45.00', '40.00']);
  });

  it('by term, by place, and not beside one that overrides it', () => {
    const term = { name: '24 months', duration: { amount: 24, units: 'month' } };
    const long = [price({ ...gross(20), productOfferingTerm: [{ duration: { amount: 24, units: 'Months' } }] })];
    expect([lines(long).length, lines(long, { terms: [term] }).length]).toEqual([0, 1]);
    const here = [price({ ...gross(20), place: [{ id: 'here' }] })];
    expect([lines(here).length, lines(here, { placeIds: ['here'] }).length]).toEqual([0, 1]);
    const list = toPriceList(
      [
        price({ ...gross(20) }),
        price({
          id: 'q',
          name: 'Here',
          ...gross(15),
          place: [{ id: 'here' }],
          popRelationship: [{ id: 'p', relationshipType: 'overrides' }],
        }),
      ],
      [],
    );
    expect(amounts(list).map(([name]) => name)).toEqual(['Price']);
    expect(amounts(list, { placeIds: ['here'] }).map(([name]) => name)).toEqual(['Here']);
  });

  it('in its newest version, where the validity of two overlaps', () => {
    const from = (id: string, startDateTime: string, value: number) =>
      price({ id, ...gross(value), validFor: { startDateTime } });
    const both = [from('old', '2026-01-01T00:00:00Z', 10), from('new', '2027-04-01T00:00:00Z', 12)];
    expect(totals(both)[0]?.[1]).toBe('12.00');
    expect(totals(both, { at: new Date('2027-03-01T00:00:00Z') })[0]?.[1]).toBe('10.00');
  });

  it('as the sum of its parts', () => {
    const sum = price({ id: 'sum', isBundle: true, priceType: undefined, bundledPopRelationship: [{ id: 'a' }, { id: 'b' }] });
    const parts = [price({ id: 'a', name: 'A', ...gross(3) }), price({ id: 'b', name: 'B', ...gross(4) })];
    expect(totals(toPriceList([sum], parts))).toEqual([[0, '7.00', '5.88']]);
  });
});

describe('whatever a price list says', () => {
  const cents = fc.integer({ min: 0, max: 20_000 });
  const alteration = fc
    .record({
      percentage: fc.option(fc.integer({ min: 1, max: 150 })),
      cents,
      length: fc.option(fc.integer({ min: 1, max: 24 })),
      priority: fc.nat(3),
    })
    .map(({ percentage, cents: value, length, priority }) =>
      off('Off', percentage ? { percentage } : euros(value / 100), { priority, ...(length && months(length)) }),
    );
  const charge = fc
    .record({
      cents,
      isNet: fc.boolean(),
      priceAlteration: fc.array(alteration, { maxLength: 4 }),
      length: fc.option(fc.integer({ min: 1, max: 24 })),
    })
    .map(({ cents: value, isNet, priceAlteration, length }) =>
      price({ ...(isNet ? net(value / 100) : gross(value / 100)), priceAlteration, ...(length && months(length)) }),
    );
  const credit = cents.map((value) => price({ id: 'c', name: 'Credit', priceType: 'discount', ...gross(value / 100) }));
  const list = fc
    .tuple(fc.array(charge, { minLength: 1, maxLength: 4 }), fc.array(credit, { maxLength: 2 }))
    .map((all) => all.flat());

  it('no month costs less than nothing, and nothing but the exact sum of its lines', () => {
    fc.assert(
      fc.property(list, fc.integer({ min: 1, max: 100 }), (prices, quantity) => {
        const found = lines(prices, { quantity });
        const all = totals(prices, { quantity }).flatMap(([, ...sums]) => sums.map(Number));
        expect(Math.min(...all)).toBeGreaterThanOrEqual(0);
        const first = found.reduce((sum, { amount }) => sum.plus(amount.value), new Decimal(0));
        expect(totalsOf(found).monthly.value).toBe(first.toFixed(2));
      }),
      { numRuns: 200 },
    );
  });

  it('tax is the rate on what is net, to the cent a line, for any quantity', () => {
    fc.assert(
      fc.property(charge, fc.integer({ min: 1, max: 100 }), (one: OfferingPrice, quantity) => {
        const bare = { ...one, alterations: [] as PriceAlteration[] };
        const [line] = lines([bare], { quantity });
        const withTax = new Decimal(line?.dutyFreeAmount.value ?? 0).times('1.19');
        expect(
          withTax
            .minus(line?.amount.value ?? 0)
            .abs()
            .lte('0.011'),
        ).toBe(true);
        const exact = new Decimal(bare.amount).times(quantity);
        expect(
          exact
            .minus(line?.amount.value ?? 0)
            .abs()
            .lte('0.005'),
        ).toBe(true);
      }),
    );
  });
});
