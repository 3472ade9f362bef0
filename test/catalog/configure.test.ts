import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import { startCatalog, type CatalogGraph } from './catalog-graph.ts';
import { codes, configuring, effects, paid, tree, type Configured } from './configuring.ts';

let graph: CatalogGraph;
let ask: (input: object) => Promise<Configured>;
beforeAll(async () => {
  graph = await startCatalog();
  ask = configuring(graph);
});
afterAll(() => graph.close());

const first = ({ items: [item] }: Configured) => {
  if (!item) throw new Error('nothing was configured');
  return item;
};
const valuesOf = (configured: Configured) =>
  Object.fromEntries(first(configured).characteristics.map(({ name, value }) => [name, value]));

describe('configuring one product (C1, C11)', () => {
  it('takes defaults and shows all values, prices and totals', async () => {
    const configuration = { mobileLine: { coverage: 'INTERNATIONAL' } };
    const configured = await ask({ productOfferingId: 'po-mobile-flex-s', quantity: 3, configuration });
    expect(configured).toMatchObject({ valid: true, problems: [] });
    expect(paid(configured.price)).toEqual(['59.97', '68.97']); // 3 x 19.99; 3 x (14.99 + 8.00)
    expect(valuesOf(configured)).toMatchObject({
      coverage: 'International',
      voicemail: true,
      dataAllowance: 5,
      technology: '5G',
    });
    expect(valuesOf(configured)).not.toHaveProperty('spendingCap');
    expect(first(configured).configuration).toEqual({ __typename: 'MobileLineAttributes', coverage: 'INTERNATIONAL' });
  });

  it('takes the same values typed and in TMF words', async () => {
    const productOfferingId = 'po-mobile-flex-s';
    const typed = await ask({
      productOfferingId,
      configuration: { mobileLine: { coverage: 'INTERNATIONAL', voicemail: false } },
    });
    const characteristics = [
      { name: 'coverage', value: 'International' },
      { name: 'voicemail', value: false },
    ];
    expect(typed).toEqual(await ask({ productOfferingId, configuration: { characteristics } }));
  });

  it('says what each value would do to the price of this configuration, for all of its products', async () => {
    const national = effects(first(await ask({ productOfferingId: 'po-mobile-flex-s', quantity: 2 })));
    expect(national).toMatchObject({
      'coverage "National"': ['0.00', '0.00'],
      'coverage "International"': ['0.00', '16.00'],
      'voicemail false': ['0.00', '0.00'],
      'spendingCap null': null,
    });
    const configuration = { mobileLine: { coverage: 'INTERNATIONAL' } };
    const international = effects(first(await ask({ productOfferingId: 'po-mobile-flex-s', configuration })));
    expect(international).toMatchObject({
      'coverage "National"': ['0.00', '-8.00'],
      'coverage "International"': ['0.00', '0.00'],
    });
  });

  it('adds a value to those chosen already where there can be several', async () => {
    const configuration = { tvService: { extraPackages: ['KIDS'] } };
    const tv = first(await ask({ productOfferingId: 'po-tv-start', configuration }));
    expect(effects(tv)).toMatchObject({
      'extraPackages "Kids"': ['0.00', '0.00'],
      'extraPackages "Cinema"': ['0.00', '5.99'],
      'extraPackages "Sports"': ['0.00', '9.99'],
    });
    expect(tv.choices.find(({ name }) => name === 'extraPackages')).toMatchObject({
      value: ['Kids'],
      options: expect.arrayContaining([expect.objectContaining({ value: 'Kids', isChosen: true, isPossible: true })]),
    });
  });

  it('says everything that is wrong at once, with the way out, and prices the rest', async () => {
    const configured = await ask({
      productOfferingId: 'po-mobile-flex-s',
      configuration: {
        characteristics: [
          { name: 'coverage', value: 'Galactic' },
          { name: 'spendingCap', value: 301 },
          { name: 'voicemail', value: 'maybe' },
          { name: 'dataAllowance', value: 50 },
          { name: 'colour', value: 'red' },
        ],
      },
    });
    expect(codes(configured)).toEqual([
      ['INVALID_CHARACTERISTIC_VALUE', 'input.configuration.characteristics.coverage'],
      ['CHARACTERISTIC_NOT_CONFIGURABLE', 'input.configuration.characteristics.dataAllowance'],
      ['INVALID_CHARACTERISTIC_VALUE', 'input.configuration.characteristics.voicemail'],
      ['INVALID_CHARACTERISTIC_VALUE', 'input.configuration.characteristics.spendingCap'],
      ['UNKNOWN_CHARACTERISTIC', 'input.configuration.characteristics.colour'],
    ]);
    expect(configured.problems[0]).toMatchObject({
      reason: '"coverage" cannot be "Galactic"; allowed: National, International.',
      recover: [{ operation: 'productOffering', arguments: { id: 'po-mobile-flex-s' } }],
    });
    expect(configured.problems[3]?.reason).toContain('0 to 300 EUR');
    expect(paid(configured.price)).toEqual(['19.99', '14.99']);
  });

  it('asks for the minimum term where the price depends on it', async () => {
    const without = await ask({ productOfferingId: 'po-business-line' });
    expect(without.problems).toMatchObject([{ code: 'MISSING_TERM', path: ['input', 'term'] }]);
    expect(first(without).terms.map(({ term: { name } }) => name)).toEqual(['12 months', '24 months']);
    expect(await ask({ productOfferingId: 'po-business-line', term: '24 months' })).toMatchObject({ valid: true, problems: [] });
    const other = await ask({ productOfferingId: 'po-business-line', term: '6 months' });
    expect(other.problems).toMatchObject([{ code: 'UNKNOWN_TERM', path: ['input', 'term'] }]);
  });

  it('is for 1 to 100 products at a time', async () => {
    for (const quantity of [-1, 0, 101, 1_000_000_000]) {
      const configured = await ask({ productOfferingId: 'po-mobile-flex-s', quantity });
      expect(codes(configured)).toEqual([['INVALID_QUANTITY', 'input.quantity']]);
      expect(paid(configured.price)).toEqual(['0.00', '0.00']);
    }
    expect(paid((await ask({ productOfferingId: 'po-mobile-flex-s', quantity: 100 })).price)[0]).toBe('1999.00');
  });

  it.each(['\0', '', '\ud800', 'x'.repeat(10_000)])('knows no offering of an id that cannot be', async (productOfferingId) => {
    expect(codes(await ask({ productOfferingId }))).toEqual([['UNKNOWN_OFFERING', 'input.productOfferingId']]);
  });

  it.each([
    ['nothing', 'UNKNOWN_OFFERING', /no offering "nothing"/],
    ['po-mobile-classic', 'OFFERING_NOT_SELLABLE', /its status is Retired/],
    ['po-device-aurora-repeater', 'OFFERING_NOT_SELLABLE', /only inside a bundle/],
  ])('refuses %s with %s', async (productOfferingId, code, reason) => {
    const path = ['input', 'productOfferingId'];
    expect((await ask({ productOfferingId })).problems).toEqual([
      expect.objectContaining({ code, reason: expect.stringMatching(reason), path }),
    ]);
  });

  it('refuses a configuration of another specification', async () => {
    const configuration = { tvService: { resolution: 'UHD' } };
    expect(codes(await ask({ productOfferingId: 'po-mobile-flex-s', configuration }))).toEqual([
      ['WRONG_CONFIGURATION_TYPE', 'input.configuration'],
    ]);
  });

  it('tells what it must be bought with', async () => {
    const configured = await ask({ productOfferingId: 'po-roaming-discount' });
    expect(configured.valid).toBe(true);
    expect(first(configured).requires).toEqual([{ anyOf: [{ id: 'po-roaming-international' }], isMet: false }]);
  });
});

describe('configuring a bundle (C3, E3)', () => {
  it('holds what it does by default, and says what else it could', async () => {
    const duo = await ask({ productOfferingId: 'po-home-bundle-duo' });
    expect(duo).toMatchObject({ valid: true, problems: [] });
    expect(tree(duo)).toEqual(['0 1 po-home-bundle-duo', '0.0 1 po-fibre-250-bundled', '0.1 1 po-tv-start']);
    expect(paid(duo.price)).toEqual(['29.99', '49.98']); // 39.99 + 9.99
    expect(duo.items.map(({ isDefault }) => isDefault)).toEqual([false, true, true]);
    expect(first(duo).children).toEqual([
      expect.objectContaining({ productOffering: { id: 'po-fibre-250-bundled' }, quantity: 1, canAdd: 0, canRemove: 0 }),
      expect.objectContaining({ productOffering: { id: 'po-tv-start' }, quantity: 1, canAdd: 0, canRemove: 1 }),
      expect.objectContaining({
        productOffering: { id: 'po-device-aurora-router' },
        quantity: 0,
        canAdd: 1,
        priceEffect: { dueNow: { value: '129.00' }, monthly: { value: '0.00' } },
      }),
      expect.objectContaining({ productOffering: { id: 'po-device-aurora-repeater' }, min: 0, max: 3, canAdd: 3 }),
    ]);
    expect(duo.items[2]?.requires).toEqual([{ anyOf: expect.arrayContaining([{ id: 'po-fibre-250-bundled' }]), isMet: true }]);
  });

  it('takes what is named instead of the default, and leaves out what is named none times', async () => {
    const duo = await ask({
      productOfferingId: 'po-home-bundle-duo',
      quantity: 2,
      configuration: { homeBundle: { serviceLevel: 'PLUS' } },
      children: [
        { productOfferingId: 'po-tv-start', quantity: 0 },
        { productOfferingId: 'po-device-aurora-repeater', quantity: 3 },
        { productOfferingId: 'po-fibre-250-bundled', configuration: { fibreAccess: { installation: 'TECHNICIAN' } } },
      ],
    });
    expect(duo.problems).toEqual([]);
    expect(tree(duo)).toEqual(['0 2 po-home-bundle-duo', '0.0 6 po-device-aurora-repeater', '0.1 2 po-fibre-250-bundled']);
    expect(paid(duo.price)).toEqual(['493.96', '93.96']); // 2 x (29.99 + 3 x 49 + 69.99); 2 x (6.99 + 39.99)
    expect(duo.items[1]?.path).toEqual(['input', 'children', '1']);
    // What can be chosen of a child is priced for all of them.
    expect(effects(duo.items[2] ?? first(duo))).toMatchObject({ 'installation "Self"': ['-139.98', '0.00'] });
  });

  it('says everything that is wrong in all of it, each at its place', async () => {
    const configured = await ask({
      productOfferingId: 'po-home-bundle-max',
      configuration: { homeBundle: { serviceLevel: 'PLUS' } },
      children: [
        { productOfferingId: 'po-device-aurora-repeater', quantity: 4 },
        { productOfferingId: 'po-mobile-flex-m', configuration: { mobileLine: { spendingCap: 1000 } } },
        { productOfferingId: 'po-tv-start' },
        { productOfferingId: 'po-fibre-1000-bundled', quantity: 0 },
        { productOfferingId: 'po-mobile-flex-m', quantity: -1 },
        { productOfferingId: 'nothing' },
        {
          productOfferingId: 'po-tv-max',
          configuration: { tvService: { resolution: 'HD' } },
          children: [{ productOfferingId: 'po-esim' }],
        },
      ],
    });
    expect(codes(configured).sort()).toEqual(
      [
        ['BUNDLE_LIMIT_EXCEEDED', 'input.children.0.quantity'],
        ['INVALID_CHARACTERISTIC_VALUE', 'input.children.1.configuration.mobileLine.spendingCap'],
        ['NOT_IN_BUNDLE', 'input.children.2.productOfferingId'],
        ['BUNDLE_INCOMPLETE', 'input.children.3.quantity'],
        ['INVALID_QUANTITY', 'input.children.4.quantity'],
        ['UNKNOWN_OFFERING', 'input.children.5.productOfferingId'],
        ['NOT_IN_BUNDLE', 'input.children.6.children.0.productOfferingId'],
        ['REQUIRED_OFFERING_MISSING', 'input.children.6'],
      ].sort(),
    );
    expect(configured.valid).toBe(false);
    for (const { recover } of configured.problems) expect(recover.length).toBeGreaterThan(0);
    // The repeaters, the line and television can be priced all the same.
    expect(paid(configured.price)).toEqual(['374.98', '51.97']); // 29.99 + 129 + 4 x 49 + 19.99; 6.99 + 24.99 + 19.99
  });

  it('changes nothing, and takes four statements, or one more where something is required', async () => {
    for (const [productOfferingId, count] of Object.entries({
      nothing: 2,
      'po-esim': 4,
      'po-tv-max': 5,
      'po-home-bundle-max': 5,
    })) {
      const { statements, result } = await countStatements(() => ask({ productOfferingId }));
      expect(statements).toHaveLength(count); // version, offerings, specifications, prices
      expect(statements.filter((sql) => /\b(insert|update|delete)\b/i.test(sql))).toEqual([]);
      expect(await ask({ productOfferingId })).toEqual(result);
    }
  });
});
