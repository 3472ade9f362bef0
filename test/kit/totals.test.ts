import { describe, expect, it } from '@jest/globals';
import { money, totalsOf, withoutTax, type Price } from '../../subgraphs/kit/money.ts';

const price = (kind: Price['kind'], value: string, more: Partial<Price> = {}): Price => {
  const amount = money(value, 'EUR');
  return { name: 'Price', kind, amount, dutyFreeAmount: withoutTax(amount, '19'), taxRate: '19', ...more };
};
const monthly = (kind: Price['kind'], value: string, appliesFor?: Price['appliesFor']) =>
  price(kind, value, { period: 'month', appliesFor });
const values = (prices: Price[]) => {
  const { dueNow, dueNowDutyFree, monthly: month, monthlyDutyFree, monthlyLater } = totalsOf(prices);
  return {
    dueNow: [dueNow.value, dueNowDutyFree.value],
    monthly: [month.value, monthlyDutyFree.value],
    later: monthlyLater.map((step) => [step.afterMonths, step.monthly.value, step.monthlyDutyFree.value]),
  };
};

describe('the totals of price lines (E2)', () => {
  it('are sums of lines, with tax and without', () => {
    const lines = ['0.05', '0.05', '0.05'].map((value) => price('ONE_TIME', value));
    // Each line is 0.0420 net: rounded line by line it is 0.12, of the sum it would be 0.13.
    expect(values(lines).dueNow).toEqual(['0.15', '0.12']);
  });

  it('leave use, allowances and other periods out', () => {
    const prices = [price('USAGE', '2.5'), price('ALLOWANCE', '0'), price('RECURRING', '60', { period: 'year' })];
    expect(values(prices)).toEqual({ dueNow: ['0.00', '0.00'], monthly: ['0.00', '0.00'], later: [] });
  });

  it('say what a month costs once discounts have ended, one by one', () => {
    const prices = [
      monthly('RECURRING', '29.99'),
      monthly('DISCOUNT', '-10', { amount: 6, units: 'month' }),
      monthly('DISCOUNT', '-5', { amount: 1, units: 'years' }),
      monthly('RECURRING', '2', { amount: 45, units: 'days' }),
    ];
    expect(values(prices)).toMatchObject({
      monthly: ['16.99', '14.28'],
      later: [
        [2, '14.99', '12.60'],
        [6, '24.99', '21.00'],
        [12, '29.99', '25.20'],
      ],
    });
  });
});
