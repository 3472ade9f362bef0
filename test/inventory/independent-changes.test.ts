import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rebasePrices } from '../../subgraphs/inventory/products/rebase-prices.ts';
import { money, withoutTax, type Price } from '../../subgraphs/kit/money.ts';
import { activateProduct, changeProduct, prepareProduct, product } from './operations.ts';
import { agent, newId, startInventory, type Inventory } from './start-inventory.ts';

const price = (name: string, value: number, more: Partial<Price> = {}): Price => {
  const amount = money(value, 'EUR');
  return { name, kind: 'RECURRING', amount, dutyFreeAmount: withoutTax(amount, '19'), taxRate: '19', period: 'month', ...more };
};
const shown = (prices: readonly Price[]) => Object.fromEntries(prices.map(({ name, amount }) => [name, Number(amount.value)]));

describe('prices of two independent changes that were worked out from one version', () => {
  const basis = [price('Monthly fee', 20), price('Voicemail', 2)];

  it('come to the same, whichever of them is carried out first', () => {
    const anyChange = fc.record({
      fee: fc.integer({ min: -10, max: 30 }),
      own: fc.option(fc.integer({ min: 1, max: 9 })),
      drops: fc.boolean(),
    });
    const pricesOf = ({ fee, own, drops }: { fee: number; own: number | null; drops: boolean }, name: string) => [
      price('Monthly fee', 20 + fee),
      ...(drops ? [] : [price('Voicemail', 2)]),
      ...(own === null ? [] : [price(name, own)]),
    ];
    fc.assert(
      fc.property(anyChange, anyChange, (one, other) => {
        const [first, second] = [pricesOf(one, 'Abroad'), pricesOf(other, 'More data')];
        const both = shown(rebasePrices(second, basis, first));
        expect(both).toEqual(shown(rebasePrices(first, basis, second)));
        expect(both['Monthly fee']).toBe(20 + one.fee + other.fee);
        expect(shown(rebasePrices(first, basis, basis))).toEqual(shown(first));
      }),
    );
  });

  it('charge what is due once with its own change only', () => {
    const fee = (value: number) => price('Change fee', value, { kind: 'ONE_TIME', period: null });
    expect(rebasePrices([...basis, fee(3)], basis, [...basis, fee(5)])).toEqual([...basis, fee(3)]);
    expect(rebasePrices(basis, basis, [...basis, fee(5)])).toEqual(basis);
  });
});

describe('a product that is changed twice from one version', () => {
  let inventory: Inventory;
  beforeAll(async () => {
    inventory = await startInventory();
  });
  afterAll(() => inventory.close());

  const change = (productId: string, name: string, value: unknown, prices: Price[], productVersion: number | null) =>
    changeProduct(inventory, {
      key: newId(),
      orderId: newId(),
      orderItemId: '1',
      productId,
      customerId: 'customer-1',
      characteristics: [{ name, value }],
      prices,
      productVersion,
    });

  it('has the values of both, and costs what both make of it', async () => {
    const { id } = await prepareProduct(inventory, product({ prices: [price('Monthly fee', 20)] }));
    await activateProduct(inventory, id);
    await change(id, 'coverage', 'International', [price('Monthly fee', 20), price('Abroad', 5)], 1);
    await change(id, 'dataAllowance', 50, [price('Monthly fee', 30)], 1);
    const { product: now } = await inventory
      .as(agent)
      .send<{ product: { characteristics: { name: string; value: unknown }[]; prices: Price[] } }>(
        'query ($id: ID!) { product(id: $id) { characteristics { name value } prices { name amount { value } } } }',
        { id },
      );
    expect(shown(now.prices)).toEqual({ 'Monthly fee': 30, Abroad: 5 });
    expect(now.characteristics).toEqual(
      expect.arrayContaining([
        { name: 'coverage', value: 'International' },
        { name: 'dataAllowance', value: 50 },
      ]),
    );
  });
});
