import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { startCatalog, type CatalogGraph } from './catalog-graph.ts';
import { codes, configuring, paid, type Configured, type Item } from './configuring.ts';

let graph: CatalogGraph;
let ask: (input: object) => Promise<Configured>;
beforeAll(async () => {
  graph = await startCatalog();
  ask = configuring(graph);
});
afterAll(() => graph.close());

interface Child {
  productOfferingId: string;
  quantity: number;
  configuration: { characteristics: { name: string; value: unknown }[] };
}
interface Whole extends Child {
  children: Child[];
}

const set = (child: Child | undefined, name: string, value: unknown) =>
  child?.configuration.characteristics.push({ name, value });

/** Each of these breaks one thing, wherever the others are broken too. */
const faults: Record<string, (whole: Whole) => void> = {
  'INVALID_QUANTITY input.quantity': (whole) => (whole.quantity = 0),
  'INVALID_CHARACTERISTIC_VALUE input.configuration.characteristics.serviceLevel': (whole) => set(whole, 'serviceLevel', 'Gold'),
  'INVALID_CHARACTERISTIC_VALUE input.children.0.configuration.characteristics.installation': ({ children: [fibre] }) =>
    set(fibre, 'installation', 'Magic'),
  'CHARACTERISTIC_NOT_CONFIGURABLE input.children.0.configuration.characteristics.downloadSpeed': ({ children: [fibre] }) =>
    set(fibre, 'downloadSpeed', 9000),
  'BUNDLE_LIMIT_EXCEEDED input.children.1.quantity': ({ children: [, tv] }) => Object.assign(tv ?? {}, { quantity: 2 }),
  'INVALID_CARDINALITY input.children.1.configuration.characteristics.extraPackages': ({ children: [, tv] }) =>
    set(tv, 'extraPackages', ['Kids', 'Kids']),
  'UNKNOWN_CHARACTERISTIC input.children.2.configuration.characteristics.smell': ({ children: [, , router] }) =>
    set(router, 'smell', 'fresh'),
  'INVALID_QUANTITY input.children.3.quantity': ({ children: [, , , line] }) => Object.assign(line ?? {}, { quantity: -1 }),
  'NOT_IN_BUNDLE input.children.4.productOfferingId': ({ children: [, , , , last] }) =>
    Object.assign(last ?? {}, { productOfferingId: 'po-esim' }),
};

const sound = (): Whole => {
  const child = (productOfferingId: string): Child => ({
    productOfferingId,
    quantity: 1,
    configuration: { characteristics: [] },
  });
  const ids = ['po-fibre-1000-bundled', 'po-tv-max', 'po-device-aurora-router', 'po-mobile-flex-m', 'po-device-aurora-repeater'];
  return { ...child('po-home-bundle-max'), children: ids.map(child) };
};

const bundles = ['po-home-bundle-start', 'po-home-bundle-duo', 'po-home-bundle-max'];
const alone = ['po-mobile-flex-s', 'po-tv-max', 'po-device-polar-one', 'po-fibre-1000', 'po-esim'];
const quantity = fc.integer({ min: 1, max: 3 });

const more = (one: Configured, other: Configured) =>
  paid(one.price).map((amount, index) => new Decimal(amount).minus(paid(other.price)[index] ?? 0).toFixed(2));

const chosen = ({ choices }: Item) => choices.filter(({ value }) => value !== null).map(({ name, value }) => ({ name, value }));

describe('any configuration (C11)', () => {
  it('has exactly the problems that were made, and without one of them exactly the others', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray(Object.keys(faults)), async (made) => {
        const whole = sound();
        for (const fault of made) faults[fault]?.(whole);
        const configured = await ask(whole);
        expect(
          codes(configured)
            .map((problem) => problem.join(' '))
            .sort(),
        ).toEqual([...made].sort());
        expect(configured.valid).toBe(made.length === 0);
      }),
      { numRuns: 15 },
    );
  });

  it('costs what its items cost, and each other value and each other child the difference that was told', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...bundles, ...alone), quantity, fc.nat(), async (productOfferingId, number, pick) => {
        const input = { productOfferingId, quantity: number };
        const configured = await ask(input);
        const [item] = configured.items;
        if (!item) throw new Error('nothing was configured');
        const sum = (index: number) =>
          configured.items.reduce((all, { price }) => all.plus(paid(price)[index] ?? 0), new Decimal(0));
        expect([sum(0).toFixed(2), sum(1).toFixed(2)]).toEqual(paid(configured.price));

        const options = item.choices.flatMap(({ name, options: all }) => all.map((option) => ({ name, ...option })));
        const option = options[pick % Math.max(options.length, 1)];
        if (option?.priceEffect && !option.isChosen) {
          const held = item.choices.find(({ name }) => name === option.name)?.value;
          const value = Array.isArray(held) ? [...(held as unknown[]), option.value] : option.value;
          const characteristics = [...chosen(item).filter(({ name }) => name !== option.name), { name: option.name, value }];
          const other = await ask({ ...input, configuration: { characteristics } });
          expect(more(other, configured)).toEqual(paid(option.priceEffect));
          expect(other.valid).toBe(option.isPossible);
        }

        const child = item.children[pick % Math.max(item.children.length, 1)];
        if (child) {
          const children = [{ productOfferingId: child.productOffering.id, quantity: child.quantity + 1 }];
          const other = await ask({ ...input, children });
          expect(more(other, configured)).toEqual(paid(child.priceEffect));
          expect(other.valid).toBe(child.canAdd === null || child.canAdd > 0);
        }
      }),
      { numRuns: 15 },
    );
  });
});
