import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import { startCatalog, type CatalogGraph } from './catalog-graph.ts';
import { codes, configuring, effects, paid, type Configured } from './configuring.ts';
import { phoneShop } from './phone-shop.ts';

let graph: CatalogGraph;
let ask: (input: object) => Promise<Configured>;
beforeAll(async () => {
  graph = await startCatalog({ empty: true });
  const report = await graph.load(phoneShop);
  if (!report.accepted) throw new Error(JSON.stringify(report, null, 2));
  ask = configuring(graph);
});
afterAll(() => graph.close());

const words = (characteristics: Record<string, unknown>) => ({
  characteristics: Object.entries(characteristics).map(([name, one]) => ({ name, value: one })),
});

describe('a bundle of bundles (E3)', () => {
  it('is configured as a whole with four statements, however much it holds', async () => {
    const { statements, result } = await countStatements(() => ask({ productOfferingId: 'house' }));
    expect(result).toMatchObject({ valid: true, problems: [] });
    expect(result.items).toHaveLength(21);
    expect(statements.length).toBeLessThanOrEqual(4); // version, offerings, specifications, prices
    expect(paid(result.price)).toEqual(['0.00', '210.00']);
    const small = await countStatements(() => ask({ productOfferingId: 'floor 1a' }));
    expect(small.statements.length).toBeLessThanOrEqual(4);
  });

  it('counts what is in each bundle for all of them', async () => {
    const children = [{ productOfferingId: 'floor 1', children: [{ productOfferingId: 'floor 1a', quantity: 3 }] }];
    const configured = await ask({ productOfferingId: 'house', quantity: 2, children });
    const room = configured.items.find(({ path }) => path.join('.') === 'input.children.0.children.0');
    expect(room).toMatchObject({ quantity: 3, totalQuantity: 6, isDefault: false });
    expect(configured.items).toHaveLength(21);
    const tooMany = [{ productOfferingId: 'floor 1', children: [{ productOfferingId: 'floor 1a', quantity: 4 }] }];
    expect(codes(await ask({ productOfferingId: 'house', children: tooMany }))).toEqual([
      ['BUNDLE_LIMIT_EXCEEDED', 'input.children.0.children.0.quantity'],
    ]);
  });

  it('says what the choice of a group leaves', async () => {
    const none = await ask({ productOfferingId: 'menu' });
    expect(codes(none)).toEqual([['BUNDLE_GROUP_INCOMPLETE', 'input.children']]);
    const one = await ask({ productOfferingId: 'menu', children: [{ productOfferingId: 'floor 1a' }] });
    expect(one).toMatchObject({
      valid: true,
      items: [
        {
          children: [
            { canAdd: 1, canRemove: 0 },
            { canAdd: 1, canRemove: 0 },
          ],
        },
        {},
      ],
    });
    const children = [{ productOfferingId: 'floor 1a', quantity: 2 }, { productOfferingId: 'floor 1b' }];
    expect(codes(await ask({ productOfferingId: 'menu', children }))).toEqual([
      ['BUNDLE_GROUP_LIMIT_EXCEEDED', 'input.children.1.quantity'],
    ]);
  });

  it('is paid in one currency', async () => {
    const children = [{ productOfferingId: 'swiss case' }];
    const configured = await ask({ productOfferingId: 'set', children });
    expect(codes(configured)).toEqual([['CURRENCY_MIX', 'input.children.0']]);
    expect(paid(configured.price)).toEqual(['0.00', '20.00']);
  });
});

describe('a minimum term', () => {
  it('is chosen by its name, and shows what each would cost', async () => {
    const open = await ask({ productOfferingId: 'contract' });
    expect(open.items[0]).toMatchObject({
      term: null,
      terms: [
        { term: { name: '12 months' }, isChosen: false, priceEffect: { monthly: { value: '0.00' } } },
        { term: { name: '24 months' }, isChosen: false, priceEffect: { monthly: { value: '8.00' } } },
      ],
    });
    const bound = await ask({ productOfferingId: 'contract', term: '24 months' });
    expect(bound.items[0]).toMatchObject({
      term: '24 months',
      terms: [{ priceEffect: { monthly: { value: '-8.00' } } }, { isChosen: true }],
    });
    expect(codes(await ask({ productOfferingId: 'contract', term: 'for ever' }))).toEqual([['UNKNOWN_TERM', 'input.term']]);
  });
});

describe('values that depend on each other', () => {
  it('are refused where one needs what is not chosen, and the choices say so before', async () => {
    const slow = await ask({ productOfferingId: 'phone' });
    const network = slow.items[0]?.choices.find(({ name }) => name === 'network');
    expect(network?.options).toMatchObject([
      { value: '4G', isPossible: true },
      { value: '5G', isPossible: false },
    ]);
    const fast = await ask({ productOfferingId: 'phone', configuration: words({ network: '5G' }) });
    expect(codes(fast)).toEqual([['REQUIRED_VALUE_MISSING', 'input.configuration.characteristics.network']]);
    expect(fast.problems[0]?.reason).toBe('"network" like this needs "storage" to be 256.');
  });

  it('are priced as they stand together', async () => {
    const large = await ask({ productOfferingId: 'phone', configuration: words({ storage: 256 }) });
    expect(large.items[0] && effects(large.items[0])).toMatchObject({
      'network "5G"': ['0.00', '5.00'],
      'storage 128': ['0.00', '0.00'],
    });
    const both = await ask({ productOfferingId: 'phone', configuration: words({ network: '5G', storage: 256 }) });
    expect(both.valid).toBe(true);
    expect(paid(both.price)).toEqual(['0.00', '15.00']);
  });

  it('are looked at over all items of the configuration', async () => {
    const set = (phoneColour: string, caseColour: string) =>
      ask({
        productOfferingId: 'set',
        children: [
          { productOfferingId: 'phone', configuration: words({ colour: phoneColour }) },
          { productOfferingId: 'case', configuration: words({ colour: caseColour }) },
        ],
      });
    expect((await set('red', 'black')).problems).toEqual([]);
    expect(codes(await set('red', 'green'))).toEqual([
      ['VALUES_EXCLUDE_EACH_OTHER', 'input.children.0.configuration.characteristics.colour'],
    ]);
  });
});

describe('what nobody means', () => {
  it('is refused with every number of it told, however large', async () => {
    const children = [2 ** 31 - 1, 2 ** 31 - 1].map((quantity) => ({ productOfferingId: 'case', quantity }));
    const { items } = await ask({ productOfferingId: 'set', quantity: 100, children });
    expect(items.find(({ productOffering }) => productOffering?.id === 'case')?.totalQuantity).toBe(2 ** 31 - 1);
    expect(items[0]?.children.find(({ productOffering: { id } }) => id === 'case')?.quantity).toBe(2 ** 31 - 1);
  });

  it('is told in the same time for each of three thousand values, also what the other choices would do', async () => {
    const characteristics = Array.from({ length: 3000 }, (_, index) => ({ name: `made up ${index}`, value: index }));
    const { problems, items } = await ask({ productOfferingId: 'phone', configuration: { characteristics } });
    expect([problems.length, items[0]?.choices.length]).toEqual([3000, 3]);
  });

  it('is refused when one operation asks for it again and again', async () => {
    const input = `{ productOfferingId: "set", children: [${'{ productOfferingId: "case" } '.repeat(250)}] }`;
    const times = Array.from({ length: 4 }, (_, at) => `a${at}: configure(input: ${input}) { problems { code } items { id } }`);
    const answer = await graph.send<Record<string, Configured>>(`{ ${times.join(' ')} }`);
    const found = Object.values(answer);
    expect(found.reduce((sum, { items }) => sum + items.length, 0)).toBe(600);
    const isCut = ({ problems }: Configured) => problems.some(({ code }) => code === 'TOO_MANY_ITEMS');
    expect(found.map(isCut)).toEqual([false, false, true, true]);
  });
});
