import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import { startCatalog, type CatalogGraph } from './catalog-graph.ts';

interface Quoted {
  ref: string;
  productOffering: { id: string } | null;
  characteristics: { name: string; value: unknown }[];
  prices: { name: string; kind: string; amount: { value: string } }[];
  resourceSpecifications: string[];
  requires: string[][];
  problems: { code: string; reason: string; path: string[]; recover: { operation: string; arguments: unknown }[] }[];
}

const quoteItems = `query ($items: [QuoteItemInput!]!) { quoteItems(items: $items) {
  ref productOffering { id } characteristics { name value } prices { name kind amount { value } } resourceSpecifications requires
  problems { code reason path recover { operation arguments } }
} }`;

const configure = `query ($input: ConfigureInput!) { configure(input: $input) {
  __typename
  ... on Configuration { characteristics { name value } prices { name kind amount { value } dutyFreeAmount { value } } totals { dueNow { value currency } monthly { value } } }
  ... on ConfigurationRejected { problems { code path reason recover { operation arguments } } }
} }`;

let graph: CatalogGraph;
beforeAll(async () => {
  graph = await startCatalog();
});
afterAll(() => graph.close());

const quote = async (...items: object[]) =>
  (
    await graph.send<{ quoteItems: Quoted[] }>(
      quoteItems,
      { items: items.map((item, index) => ({ ref: String(index), quantity: 1, characteristics: [], ...item })) },
      'service',
    )
  ).quoteItems;
const quoteOne = async (item: object) => {
  const [quoted] = await quote(item);
  if (!quoted) throw new Error('nothing was quoted');
  return quoted;
};
const values = ({ characteristics }: Pick<Quoted, 'characteristics'>) =>
  Object.fromEntries(characteristics.map(({ name, value }) => [name, value]));
const priceNames = ({ prices }: Pick<Quoted, 'prices'>) => prices.map(({ name }) => name);
const codes = (quoted?: Pick<Quoted, 'problems'>) => quoted?.problems.map(({ code, path }) => [code, path.join('.')]);
const ask = async (input: object) =>
  (await graph.send<{ configure: Quoted & { __typename: string; totals: object } }>(configure, { input })).configure;

describe('configure', () => {
  it('takes defaults and shows all values, prices and totals (C1)', async () => {
    const configured = await ask({
      productOfferingId: 'po-mobile-flex-s',
      quantity: 3,
      characteristics: [{ name: 'coverage', value: 'International' }],
    });
    expect(configured).toMatchObject({
      __typename: 'Configuration',
      totals: { dueNow: { value: '59.97', currency: 'EUR' }, monthly: { value: '68.97' } }, // 3 x 19.99; 3 x (14.99 + 8.00)
    });
    expect(values(configured)).toMatchObject({ coverage: 'International', voicemail: true, dataAllowance: 5, technology: '5G' });
    expect(values(configured)).not.toHaveProperty('spendingCap');
  });

  it('says everything that is wrong at once, with the way out', async () => {
    const rejected = await ask({
      productOfferingId: 'po-mobile-flex-s',
      quantity: 0,
      characteristics: [
        { name: 'coverage', value: 'Galactic' },
        { name: 'spendingCap', value: 301 },
        { name: 'voicemail', value: 'maybe' },
        { name: 'dataAllowance', value: 50 },
        { name: 'colour', value: 'red' },
      ],
    });
    expect(codes(rejected)).toEqual([
      ['INVALID_QUANTITY', 'input.quantity'],
      ['INVALID_CHARACTERISTIC_VALUE', 'input.characteristics.coverage'],
      ['CHARACTERISTIC_NOT_CONFIGURABLE', 'input.characteristics.dataAllowance'],
      ['INVALID_CHARACTERISTIC_VALUE', 'input.characteristics.voicemail'],
      ['INVALID_CHARACTERISTIC_VALUE', 'input.characteristics.spendingCap'],
      ['UNKNOWN_CHARACTERISTIC', 'input.characteristics.colour'],
    ]);
    expect(rejected.problems[1]).toMatchObject({
      reason: '"coverage" cannot be "Galactic"; allowed: National, International.',
      recover: [{ operation: 'productOffering', arguments: { id: 'po-mobile-flex-s' } }],
    });
    expect(rejected.problems[4]?.reason).toContain('0 to 300 EUR');
  });

  it('is for 1 to 100 products at a time', async () => {
    for (const quantity of [-1, 101, 1_000_000_000])
      expect(codes(await ask({ productOfferingId: 'po-mobile-flex-s', quantity }))).toEqual([
        ['INVALID_QUANTITY', 'input.quantity'],
      ]);
    await expect(ask({ productOfferingId: 'po-mobile-flex-s', quantity: 100 })).resolves.toMatchObject({
      totals: { dueNow: { value: '1999.00' } },
    });
  });

  it.each(['\0', '', '\ud800', 'x'.repeat(10_000)])('knows no offering of an id that cannot be', async (productOfferingId) => {
    expect(codes(await ask({ productOfferingId }))).toEqual([['UNKNOWN_OFFERING', 'input.productOfferingId']]);
  });

  it.each([
    ['nothing', 'UNKNOWN_OFFERING', /no offering "nothing"/],
    ['po-mobile-classic', 'OFFERING_NOT_SELLABLE', /its status is Retired/],
    ['po-device-aurora-repeater', 'OFFERING_NOT_SELLABLE', /only inside a bundle/],
  ])('refuses %s with %s', async (productOfferingId, code, reason) => {
    const rejected = await ask({ productOfferingId });
    expect(rejected.problems).toEqual([
      expect.objectContaining({
        code,
        reason: expect.stringMatching(reason),
        path: ['input', 'productOfferingId'],
        recover: [expect.objectContaining({ operation: 'productOfferings' })],
      }),
    ]);
  });
});

describe('quoting for other subgraphs', () => {
  it('is not for anybody else', async () => {
    await expect(graph.send(quoteItems, { items: [] })).rejects.toThrow('Not found');
  });

  it('completes a new product with defaults and what the offering fixes', async () => {
    const tv = await quoteOne({
      productOfferingId: 'po-tv-start',
      characteristics: [{ name: 'extraPackages', value: ['Kids', 'Cinema'] }],
    });
    expect(tv.problems).toEqual([]);
    expect(values(tv)).toMatchObject({ resolution: 'HD', extraPackages: ['Kids', 'Cinema'] });
    expect(
      tv.prices
        .filter(({ kind }) => kind === 'RECURRING')
        .map(({ amount }) => amount.value)
        .sort(),
    ).toEqual(['2.99', '5.99', '9.99']);
  });

  it('tells resources and required offerings: one of each group (E10)', async () => {
    const [line, sim, discount, add] = await quote(
      { productOfferingId: 'po-mobile-flex-s' },
      { productOfferingId: 'po-esim' },
      { productOfferingId: 'po-roaming-discount' },
      { productOfferingId: 'po-data-5gb' },
    );
    expect([line?.resourceSpecifications, sim?.resourceSpecifications]).toEqual([['msisdn'], ['iccid']]);
    expect(discount?.requires).toEqual([['po-roaming-international']]);
    expect(add?.requires).toEqual([expect.arrayContaining(['po-mobile-flex-s', 'po-mobile-start-basic'])]);
    expect(line?.requires).toEqual([]);
  });

  it('sells what is only for bundles together with its bundle', async () => {
    const [bundle, child] = await quote(
      { productOfferingId: 'po-home-bundle-duo' },
      { productOfferingId: 'po-fibre-250-bundled' },
    );
    expect([bundle?.problems, child?.problems]).toEqual([[], []]);
    expect(codes(await quoteOne({ productOfferingId: 'po-fibre-250-bundled' }))).toEqual([
      ['OFFERING_NOT_SELLABLE', 'productOfferingId'],
    ]);
  });

  it('prices an existing product as it will be: no new one-time fee, though it is sold no more (C4)', async () => {
    const current = [
      { name: 'coverage', value: 'National' },
      { name: 'technology', value: '3G' }, // sold then, unknown now
      { name: 'voicemail', value: false },
      { name: 'callerId', value: 'Shown' },
    ];
    const after = current.map(({ name, value }) => ({ name, value: name === 'coverage' ? 'International' : value }));
    const retired = await quoteOne({ productOfferingId: 'po-mobile-classic', current, characteristics: after });
    expect(retired).toMatchObject({ problems: [], characteristics: expect.arrayContaining(after) });
    const flex = await quoteOne({ productOfferingId: 'po-mobile-flex-s', current, characteristics: after });
    expect(flex.characteristics).toHaveLength(after.length);
    expect(priceNames(flex)).toEqual(expect.arrayContaining(['International coverage']));
    expect(flex.prices.some(({ kind }) => kind === 'ONE_TIME')).toBe(false);
  });

  it('charges once what a change newly brings, and checks only what changes', async () => {
    const current = [
      { name: 'downloadSpeed', value: 100 },
      { name: 'installation', value: 'Self' },
      { name: 'fixedIpAddress', value: false },
    ];
    const set = (name: string, value: unknown) => current.map((item) => (item.name === name ? { name, value } : item));
    const item = { productOfferingId: 'po-fibre-100', current };
    const [technician, speed, gone, wrong] = await quote(
      { ...item, characteristics: set('installation', 'Technician') },
      { ...item, characteristics: set('downloadSpeed', 900) },
      { ...item, characteristics: current.slice(0, 1) },
      { ...item, characteristics: set('installation', 'Magic') },
    );
    expect(technician?.prices.filter(({ kind }) => kind === 'ONE_TIME').map(({ amount }) => amount.value)).toEqual(['69.99']);
    expect(codes(speed)).toEqual([['CHARACTERISTIC_NOT_CONFIGURABLE', 'characteristics.downloadSpeed']]);
    expect(codes(gone)).toEqual([
      ['MISSING_CHARACTERISTIC', 'characteristics.fixedIpAddress'],
      ['MISSING_CHARACTERISTIC', 'characteristics.installation'],
    ]);
    expect(codes(wrong)).toEqual([['INVALID_CHARACTERISTIC_VALUE', 'characteristics.installation']]);
  });

  it('answers each item in its place, unknown ones too', async () => {
    const answers = await quote({ productOfferingId: 'nothing', ref: 'a' }, { productOfferingId: 'po-esim', ref: 'b' });
    expect(answers.map(({ ref, productOffering, problems }) => [ref, productOffering?.id, problems.length])).toEqual([
      ['a', undefined, 1],
      ['b', 'po-esim', 0],
    ]);
  });

  it('takes four statements, however many items', async () => {
    const ids = ['po-mobile-flex-s', 'po-esim', 'po-tv-max', 'po-device-polar-one', 'po-home-bundle-max'];
    for (const times of [1, 20]) {
      const items = Array.from({ length: times }, () => ids.map((productOfferingId) => ({ productOfferingId }))).flat();
      const { statements } = await countStatements(() => quote(...items));
      expect(statements).toHaveLength(4); // version, offerings, specifications, prices
    }
  });
});
