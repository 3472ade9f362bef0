import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { agent, customer, startCart, stranger, type CartWorld, type Problem } from './cart-world.ts';

let world: CartWorld;
beforeAll(async () => {
  world = await startCart();
});
afterAll(() => world.stop());

interface Configured {
  valid: boolean;
  productVersion: number;
  delta: { attribute: string; from: unknown; to: unknown }[];
  priceEffect: Record<'monthlyBefore' | 'monthly' | 'dueNow' | 'proration', { value: string }>;
  conflicts: { openOrderId: string | null; itsDate: string | null; recover: { operation: string; arguments: unknown }[] }[];
  problems: Problem[];
}

const withLine = () => {
  const [customerId, productId] = [randomUUID(), randomUUID()];
  world.hasLine(productId, customerId);
  return { customerId, productId, viewer: customer(customerId) };
};
const international = { configuration: { mobileLine: { coverage: 'INTERNATIONAL' } } };
const ask = (viewer: Parameters<CartWorld['ask']>[0], input: object) =>
  world.ask<Configured | null>(viewer, 'configureChange', { input: { ...international, ...input } });

describe('trying a change of a product (C11)', () => {
  it('shows what changes and what that costs, from now on and for the rest of the month', async () => {
    const { viewer, productId } = withLine();
    // Half of April in Berlin: 15 of its 30 days are left.
    world.clock.time = new Date('2027-04-15T22:00:00Z');
    expect(await ask(viewer, { productId })).toEqual({
      valid: true,
      productVersion: 1,
      delta: [{ attribute: 'coverage', from: 'National', to: 'International' }],
      priceEffect: {
        monthlyBefore: { value: '20.00', currency: 'EUR' },
        monthly: { value: '25.00' },
        dueNow: { value: '0.00' },
        proration: { value: '2.50' },
      },
      conflicts: [],
      problems: [],
    });
  });

  it('prorates the month of its date, which may be what the clock on the wall shows', async () => {
    const { viewer, productId } = withLine();
    world.clock.time = new Date('2027-04-10T00:00:00Z');
    const on = async (requestedStartDate: object) =>
      (await ask(viewer, { productId, requestedStartDate }))?.priceEffect.proration.value;
    expect(await on({ wallClock: { date: '2027-05-01' } })).toBe('5.00');
    expect(await on({ instant: '2027-05-31T22:00:00Z' })).toBe('5.00');
    expect(await on({ wallClock: { date: '2027-06-16' } })).toBe('2.50');
    // What is past is now.
    expect(await on({ instant: '2027-01-01T00:00:00Z' })).toBe(await on({ instant: '2027-04-10T00:00:00Z' }));
  });

  it('objects to what a cart would object to', async () => {
    const { viewer, productId } = withLine();
    const same = await ask(viewer, { productId, configuration: { mobileLine: { coverage: 'NATIONAL' } } });
    expect(same).toMatchObject({
      valid: false,
      delta: [],
      problems: [{ code: 'NOTHING_CHANGES', path: ['input', 'configuration'] }],
    });
    const unfit = await ask(viewer, { productId, configuration: { characteristics: [{ name: 'coverage', value: 'Galactic' }] } });
    expect(unfit).toMatchObject({
      valid: false,
      problems: [{ code: 'INVALID_CHARACTERISTIC_VALUE', path: ['input', 'configuration', 'characteristics', 'coverage'] }],
      priceEffect: { monthlyBefore: { value: '20.00' }, monthly: { value: '20.00' }, proration: { value: '0.00' } },
    });
    world.becomes(productId, 'TERMINATED');
    expect(await ask(viewer, { productId })).toMatchObject({
      valid: false,
      problems: [{ code: 'PRODUCT_NOT_CHANGEABLE', path: ['input', 'productId'] }],
    });
  });

  it('clashes on some dates and not on others with what is planned', async () => {
    const { viewer, customerId, productId } = withLine();
    world.clock.time = new Date('2027-04-01T00:00:00Z');
    const openOrderId = world.plans(productId, 'DELETE', customerId, { date: '2027-04-20T00:00:00.000Z' });
    const instant = '2027-05-01T00:00:00.000Z';
    const inMay = await ask(viewer, { productId, requestedStartDate: { instant } });
    expect(inMay).toMatchObject({
      valid: false,
      conflicts: [{ openOrderId, itsAction: 'DELETE', itsDate: '2027-04-20T00:00:00.000Z' }],
      problems: [],
    });
    expect(inMay?.conflicts[0]?.recover[0]).toMatchObject({
      operation: 'configureChange',
      arguments: { input: { requestedStartDate: { instant } } },
    });
    expect(await ask(viewer, { productId })).toMatchObject({ valid: true, conflicts: [] });
  });

  it('says so when there is no such date', async () => {
    const { viewer, productId } = withLine();
    const wallClock = { date: '0001-01-01', timeZone: 'Asia/Tokyo' };
    expect(await ask(viewer, { productId, requestedStartDate: { wallClock } })).toMatchObject({
      valid: false,
      problems: [{ code: 'INVALID_DATE', path: ['input', 'requestedStartDate'] }],
    });
  });

  it('is nothing to those whose product it is not', async () => {
    const { productId } = withLine();
    expect(await ask(agent, { productId })).toMatchObject({ valid: true });
    for (const viewer of [stranger(), customer(randomUUID())]) {
      expect(await ask(viewer, { productId })).toBeNull();
      expect(await ask(viewer, { productId: randomUUID() })).toBeNull();
    }
    expect(await ask(agent, { productId: 'no product' })).toBeNull();
  });
});
