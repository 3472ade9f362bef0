import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Decimal } from 'decimal.js';
import type { Price } from '../../subgraphs/kit/money.ts';
import { prorate } from '../../subgraphs/kit/time/prorate.ts';
import { quietUntil } from '../../subgraphs/kit/time/quiet-hours.ts';
import { laterBy, resolveRequestedDate, wallClockAt } from '../../subgraphs/kit/time/requested-date.ts';

const berlin = 'Europe/Berlin';
const at = (wallClock: { date: string; time?: string; timeZone?: string }) =>
  resolveRequestedDate({ wallClock }, berlin).at.toISOString();

describe('a requested date', () => {
  it("means midnight in the operator's zone when it is only a date", () => {
    expect(at({ date: '2027-05-01' })).toBe('2027-04-30T22:00:00.000Z');
    expect(at({ date: '2027-05-01', time: '15:15', timeZone: 'America/New_York' })).toBe('2027-05-01T19:15:00.000Z');
    expect(resolveRequestedDate({ instant: new Date('2027-05-01T15:15:00+02:00') }, berlin)).toEqual({
      at: new Date('2027-05-01T13:15:00Z'),
      timeZone: berlin,
    });
  });

  it('moves on by the length of the gap where the clocks skip it', () => {
    expect(at({ date: '2027-03-28', time: '02:30' })).toBe('2027-03-28T01:30:00.000Z');
    expect(wallClockAt(new Date('2027-03-28T01:30:00Z'), berlin)).toBe('2027-03-28T03:30:00');
  });

  it('is the first of the two where the clocks show it twice', () => {
    expect(at({ date: '2027-10-31', time: '02:30' })).toBe('2027-10-31T00:30:00.000Z');
  });

  it('is refused where there is no such date or zone', () => {
    expect(() => at({ date: '2027-02-30' })).toThrow(RangeError);
    expect(() => at({ date: '2027-05-01', timeZone: 'Europe/Atlantis' })).toThrow(RangeError);
  });

  it('has a year of four digits, wherever on earth it is', () => {
    expect(() => at({ date: '9999-12-31', time: '23:59', timeZone: 'America/New_York' })).toThrow(RangeError);
    expect(() => at({ date: '0000-01-01' })).toThrow(RangeError);
    expect(() => at({ date: '0001-01-01', timeZone: 'Europe/Berlin' })).toThrow(RangeError);
    expect(at({ date: '0001-01-01', timeZone: 'UTC' })).toBe('0001-01-01T00:00:00.000Z');
    expect(() => resolveRequestedDate({ instant: new Date('+010000-01-01T00:00:00Z') }, berlin)).toThrow(RangeError);
    const last = new Date('9999-12-31T23:59:59.999Z');
    expect(laterBy(new Date('9999-12-31T12:00:00Z'), { amount: 1, units: 'day' }, berlin)).toEqual(last);
  });

  it('adds days as the wall shows them, also when the clocks change', () => {
    const start = new Date('2027-03-27T23:00:00Z');
    expect(laterBy(start, { amount: 1, units: 'day' }, berlin)).toEqual(new Date('2027-03-28T22:00:00Z'));
    expect(laterBy(start, { amount: 24, units: 'hours' }, berlin)).toEqual(new Date('2027-03-28T23:00:00Z'));
    expect(laterBy(start, { amount: 1, units: 'fortnight' }, berlin)).toBeUndefined();
  });
});

const recurring = (value: string, period: string): Price => ({
  name: 'Fee',
  kind: 'RECURRING',
  amount: { value, currency: 'EUR' },
  dutyFreeAmount: { value, currency: 'EUR' },
  taxRate: '19',
  period,
});
const mayFirst = new Date('2027-04-30T22:00:00Z');
const mayTenth = new Date('2027-05-09T22:00:00Z');

describe('a charge for part of a period', () => {
  it('covers the window only: nine of the 31 days of May', () => {
    expect(prorate([recurring('9.99', 'month')], mayFirst, mayTenth, berlin)).toEqual({ value: '2.90', currency: 'EUR' });
    expect(prorate([recurring('2.99', 'day')], mayFirst, mayTenth, berlin)).toEqual({ value: '26.91', currency: 'EUR' });
  });

  it('is whole months where it begins and ends with them, however long their days are', () => {
    const october = [new Date('2027-09-30T22:00:00Z'), new Date('2027-11-30T23:00:00Z')] as const;
    expect(prorate([recurring('10', 'month')], ...october, berlin).value).toBe('20.00');
  });

  it('is one day from noon to noon, also when the clocks change in between', () => {
    const passes = ['2027-03-27', '2027-10-30', '2027-06-15'].map((date) => {
      const from = resolveRequestedDate({ wallClock: { date, time: '12:00' } }, berlin).at;
      return prorate([recurring('2.99', 'day')], from, laterBy(from, { amount: 1, units: 'day' }, berlin) ?? from, berlin).value;
    });
    expect(passes).toEqual(['2.99', '2.99', '2.99']);
  });

  it('is as quick for thousands of years as for a day', () => {
    const begun = performance.now();
    const span = [new Date('2000-01-01T00:00:00Z'), new Date('9999-12-31T00:00:00Z')] as const;
    expect(prorate([recurring('1', 'day')], ...span, 'UTC').value).toBe('2921939.00');
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  it('leaves out what is due once, and takes discounts off', () => {
    const once: Price = { ...recurring('50', 'month'), kind: 'ONE_TIME', period: null };
    const discount: Price = { ...recurring('-3.10', 'month'), kind: 'DISCOUNT' };
    expect(prorate([once, recurring('6.20', 'month'), discount], mayFirst, mayTenth, berlin).value).toBe('0.90');
  });

  it('comes to the same, but for a cent, whether a window is charged whole or in two', () => {
    const day = fc.integer({ min: 0, max: 800 }).map((days) => new Date(mayFirst.getTime() + days * 86_400_000));
    const property = fc.property(day, day, day, fc.integer({ min: 1, max: 9_999 }), (one, other, third, cents) => {
      const [from, middle, until] = [one, other, third].sort((a, b) => Number(a) - Number(b)) as [Date, Date, Date];
      const prices = [recurring(new Decimal(cents).div(100).toFixed(2), 'month')];
      const charge = (begin: Date, end: Date) => new Decimal(prorate(prices, begin, end, berlin).value);
      const parts = charge(from, middle).plus(charge(middle, until));
      expect(parts.minus(charge(from, until)).abs().toNumber()).toBeLessThanOrEqual(0.01);
    });
    fc.assert(property);
  });
});

describe('quiet hours', () => {
  const night = { from: '21:00', until: '08:00' };
  const until = (at: string, zone = 'Europe/Berlin', hours = night) => quietUntil(new Date(at), zone, hours)?.toISOString();

  it('begin and end on the minute, over midnight, in the zone of whoever is asleep', () => {
    expect(until('2027-03-01T19:59:59.999Z')).toBeUndefined();
    expect(until('2027-03-01T20:00:00Z')).toBe('2027-03-02T07:00:00.000Z');
    expect(until('2027-03-02T06:59:59.999Z')).toBe('2027-03-02T07:00:00.000Z');
    expect(until('2027-03-02T07:00:00Z')).toBeUndefined();
    expect(until('2027-03-01T12:00:00Z', 'Asia/Tokyo')).toBe('2027-03-01T23:00:00.000Z');
  });

  it('lie within a day where they begin before they end, and follow the clocks when they change', () => {
    const noon = { from: '12:00', until: '14:00' };
    expect(until('2027-03-01T11:30:00Z', 'Europe/Berlin', noon)).toBe('2027-03-01T13:00:00.000Z');
    expect(until('2027-03-01T13:00:00Z', 'Europe/Berlin', noon)).toBeUndefined();
    expect(until('2027-03-27T22:00:00Z')).toBe('2027-03-28T06:00:00.000Z');
    expect(until('2027-03-28T00:30:00Z', 'Europe/Berlin', { from: '01:00', until: '02:30' })).toBe('2027-03-28T01:30:00.000Z');
  });
});
