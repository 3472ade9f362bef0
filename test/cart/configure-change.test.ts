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
  items: {
    action: string;
    product: { id: string } | null;
    parentProduct: { id: string } | null;
    productOffering: { id: string };
    prices: { amount: { value: string } }[];
    children: object[];
  }[];
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
    const { items, ...configured } = (await ask(viewer, { productId })) ?? {};
    expect(items).toMatchObject([{ action: 'MODIFY', product: { id: productId }, parentProduct: null, path: ['input'] }]);
    expect(configured).toEqual({
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

describe('a change of a product that was bought with a minimum term', () => {
  it('is priced by that term when it is tried, put in a cart and priced anew, alone and in a bundle', async () => {
    const [customerId, productId, bundleId] = [randomUUID(), randomUUID(), randomUUID()];
    world.hasProduct(bundleId, customerId, 'home', { monthly: '40.00' });
    world.hasProduct(productId, customerId, 'contract', { monthly: '15.00', bundleId, term: '24 months' });
    const viewer = customer(customerId);
    const modifyProduct = { ...international, productId };
    const alone = await ask(viewer, { productId });
    expect(alone).toMatchObject({ valid: true, priceEffect: { monthly: { value: '20.00' } } });
    const input = { productId: bundleId, children: [{ modifyProduct }] };
    const inBundle = await world.ask<Configured>(viewer, 'configureChange', { input });
    expect(inBundle.priceEffect).toMatchObject({ monthlyBefore: { value: '55.00' }, monthly: { value: '60.00' } });

    const { cart } = await world.given([{ modifyProduct: { id: 'change', ...modifyProduct } }], viewer);
    expect(cart).toMatchObject({ items: [{ prices: [{ amount: { value: '20.00' } }] }], problems: [] });
    world.clock.time = new Date(world.clock.time.getTime() + 2 * 86_400_000);
    expect(await world.read(viewer, cart.id)).toMatchObject({ problems: [] });
    const { cart: again } = await world.patch(viewer, cart, [{ updateItem: { id: 'change', ...international } }]);
    expect(again).toMatchObject({ items: [{ prices: [{ amount: { value: '20.00' } }] }] });
  });
});

describe('trying a change of a bundle (C3, C11)', () => {
  const withHome = (devices = 1) => {
    const [customerId, productId] = [randomUUID(), randomUUID()];
    const parts = Array.from({ length: devices }, () => randomUUID());
    world.hasProduct(productId, customerId, 'home', { monthly: '40.00' });
    for (const id of parts) world.hasProduct(id, customerId, 'device', { monthly: '9.99', bundleId: productId });
    return { customerId, productId, parts, viewer: customer(customerId) };
  };
  const change = (viewer: Parameters<CartWorld['ask']>[0], productId: string, ...children: object[]) =>
    world.ask<Configured>(viewer, 'configureChange', { input: { productId, children } });
  const problemsOf = ({ problems }: Configured) => problems.map(({ code, path }) => [code, path.join('.')]);

  it('shows what there is and what would be, and asks each neighbour once', async () => {
    const { viewer, productId, parts } = withHome(2);
    world.clock.time = new Date('2027-04-15T22:00:00Z');
    world.calls.length = 0;
    const [first = '', second = ''] = parts;
    const configured = await change(
      viewer,
      productId,
      { terminateProduct: { productId: first } },
      { addItem: { productOfferingId: 'device' } },
    );
    expect(world.calls).toEqual(['inventory', 'catalog', 'order']);
    expect(configured).toMatchObject({ valid: true, delta: [], problems: [] });
    const parent = { parentProduct: { id: productId }, productOffering: { id: 'device' } };
    expect(configured.items).toMatchObject([
      { action: 'NO_CHANGE', product: { id: productId }, path: ['input'], prices: [{ amount: { value: '40.00' } }] },
      { ...parent, action: 'DELETE', product: { id: first }, path: ['input', 'children', '0', 'terminateProduct'], prices: [] },
      { ...parent, action: 'NO_CHANGE', product: { id: second }, path: null, prices: [{ amount: { value: '9.99' } }] },
      { ...parent, action: 'ADD', product: null, pricesBefore: [], prices: [{ amount: { value: '9.99' } }] },
    ]);
    expect(configured.items[0]?.children).toEqual([
      { productOffering: { id: 'device' }, min: 1, max: 2, quantityBefore: 2, quantity: 2, canAdd: 0, canRemove: 1 },
    ]);
    expect(configured.priceEffect).toMatchObject({ monthlyBefore: { value: '59.98' }, monthly: { value: '59.98' } });
  });

  it('says everything that is wrong, each at its place, and prices the rest', async () => {
    const { viewer, productId, parts } = withHome();
    const other = withHome();
    const configured = await change(
      viewer,
      productId,
      { addItem: { productOfferingId: 'device', quantity: 2 } },
      { addItem: { productOfferingId: 'sim' } },
      { addItem: { productOfferingId: 'nothing' } },
      { modifyProduct: { productId: other.parts[0], configuration: { device: { colour: 'GRAPHITE' } } } },
      { modifyProduct: { productId: parts[0], configuration: { mobileLine: { coverage: 'INTERNATIONAL' } } } },
    );
    expect(problemsOf(configured).sort()).toEqual([
      ['BUNDLE_LIMIT_EXCEEDED', 'input.children.0.addItem'],
      ['NOT_IN_BUNDLE', 'input.children.1.addItem.productOfferingId'],
      ['NOT_IN_BUNDLE', 'input.children.3.modifyProduct.productId'],
      ['UNKNOWN_OFFERING', 'input.children.2.addItem.productOfferingId'],
      ['WRONG_CONFIGURATION_TYPE', 'input.children.4.modifyProduct.configuration'],
    ]);
    expect(configured).toMatchObject({
      valid: false,
      priceEffect: { monthlyBefore: { value: '49.99' }, monthly: { value: '69.97' } },
    });
  });

  it('keeps what the bundle needs, and lets be what is not touched', async () => {
    const { viewer, productId, parts } = withHome();
    expect(problemsOf(await change(viewer, productId, { terminateProduct: { productId: parts[0] } }))).toEqual([
      ['BUNDLE_INCOMPLETE', 'input.children.0.terminateProduct'],
    ]);
    const tooMany = withHome(3);
    const { problems } = await change(tooMany.viewer, tooMany.productId, { terminateProduct: { productId: tooMany.parts[0] } });
    expect(problems).toEqual([]);
    expect(problemsOf(await change(viewer, productId))).toEqual([['NOTHING_CHANGES', 'input.configuration']]);
  });

  it('clashes with what is planned for a part', async () => {
    const { viewer, customerId, productId, parts } = withHome(2);
    const openOrderId = world.plans(parts[0] ?? '', 'DELETE', customerId);
    expect(await change(viewer, productId, { terminateProduct: { productId: parts[0] } })).toMatchObject({
      valid: false,
      conflicts: [{ openOrderId, productId: parts[0] }],
    });
  });
});
