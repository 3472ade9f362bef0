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
