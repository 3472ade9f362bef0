import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startCatalog, type CatalogGraph } from '../catalog-graph.ts';
import { tiny, type Json } from '../tiny-catalog.ts';

let graph: CatalogGraph;
beforeAll(async () => {
  graph = await startCatalog({ empty: true });
});
afterAll(() => graph.close());

const firstOf = ([resource]: Json[]): Json => resource ?? {};
const changed = (change: (dump: ReturnType<typeof tiny>) => void) => {
  const dump = tiny();
  change(dump);
  return JSON.stringify(dump);
};
const inOffering = (text: string) => changed(() => undefined).replace('"name":"Offering"', `${text},"name":"Offering"`);
const startingAt = (startDateTime: string) => inOffering(`"validFor":{"startDateTime":"${startDateTime}"}`);
const costing = (value: string) => changed(() => undefined).replace('"value":5', `"value":${value}`);

describe('a dump that means harm is refused with line, path and rule, never by a failure of the database', () => {
  it.each([
    ['a number of a hundred thousand digits', inOffering(`"x":${'9'.repeat(150_000)}`), 'productOffering[0]', 'NOT_STORABLE'],
    ['a zero character that a later key hides', inOffering('"x":"\\u0000","x":1'), 'productOffering[0]', 'NOT_STORABLE'],
    ['a year of six digits', startingAt('+099999-01-01T00:00:00Z'), 'productOffering[0].validFor.startDateTime', 'INVALID_VALUE'],
    ['the year zero', startingAt('0000-01-01T00:00:00Z'), 'productOffering[0].validFor.startDateTime', 'INVALID_VALUE'],
    ['words for a date', startingAt('tomorrow 5'), 'productOffering[0].validFor.startDateTime', 'INVALID_VALUE'],
    ['a price of 1e308', costing('1e308'), 'productOfferingPrice[0].price', 'INVALID_VALUE'],
    ['a price of 400 digits', costing(`"${'9'.repeat(400)}"`), 'productOfferingPrice[0].price', 'INVALID_VALUE'],
    [
      'an id of ten thousand characters',
      changed(({ productOffering }) => (firstOf(productOffering).id = 'ö'.repeat(10_000))),
      'productOffering[0].id',
      'INVALID_VALUE',
    ],
    [
      'a priority that no integer holds',
      changed(({ productOfferingPrice }) => (firstOf(productOfferingPrice).priority = 2 ** 40)),
      'productOfferingPrice[0].priority',
      'INVALID_VALUE',
    ],
    [
      'a price type that every object has',
      changed(({ productOfferingPrice }) => (firstOf(productOfferingPrice).priceType = 'constructor')),
      'productOfferingPrice[0].priceType',
      'INVALID_VALUE',
    ],
    [
      'a price within an offering that leads nowhere',
      inOffering('"x":1').replace(
        '"productOfferingPrice":[{"id":"p"}]',
        '"productOfferingPrice":[{"priceType":"oneTime","price":{"unit":"EUR","value":1},"popRelationship":[{"id":"nowhere"}]}]',
      ),
      'productOffering[0].productOfferingPrice[0].popRelationship[0].id',
      'DANGLING_REFERENCE',
    ],
  ])('%s', async (_what, dump, path, rule) => {
    const report = await graph.load(dump);
    expect(report).toMatchObject({ outcome: 'REFUSED', problemCount: 1, problems: [{ path, rule, line: 1 }] });
  });

  it('a collection whose name is a megabyte or not text is told in a few words', async () => {
    const dump = changed(() => undefined).replace('"category":', `"\\u0000\\ud800${'x'.repeat(1_000_000)}":`);
    const report = await graph.load(dump);
    expect(report).toMatchObject({ outcome: 'REFUSED' });
    expect(JSON.stringify(report).length).toBeLessThan(5_000);
    const kept = await graph.store.em().execute<Json[]>("select 1 from catalog.catalog_load where state = 'FAILED'");
    expect(kept).toEqual([]);
  });

  it('names that every object has are names like any other', async () => {
    const named = JSON.stringify(tiny())
      .replaceAll('"o"', '"__proto__"')
      .replaceAll('"s"', '"constructor"')
      .replaceAll('"size"', '"toString"')
      .replaceAll('"number"', '"valueOf"')
      .replace('"name":"Offering"', '"name":"Offering","__proto__":{"id":"x"},"constructor":{"prototype":1}');
    await expect(graph.load(named)).resolves.toMatchObject({ outcome: 'LOADED' });
  });

  it('thousands of prices and values that are alike take no longer than others', async () => {
    const count = 3_000;
    const dump = changed(({ productOffering, productOfferingPrice, productSpecification }) => {
      const values = Array.from({ length: count }, (_, value) => ({ value }));
      const validFor = { startDateTime: '2026-01-01', endDateTime: '2027-01-01' };
      const price = { name: 'Price', priceType: 'oneTime', price: { unit: 'EUR', value: 5 }, validFor };
      for (let n = 0; n < count; n++) productOfferingPrice.push({ ...price, id: `p${n}` });
      Object.assign(firstOf(productSpecification), {
        productSpecCharacteristic: [{ name: 'size', valueType: 'number', productSpecCharacteristicValue: values }],
      });
      Object.assign(firstOf(productOffering), {
        productOfferingPrice: values.map(({ value }) => ({ id: `p${value}` })),
        prodSpecCharValueUse: [{ name: 'size', productSpecCharacteristicValue: values }],
      });
    });
    const started = performance.now();
    await expect(graph.load(dump)).resolves.toMatchObject({ outcome: 'REFUSED', problemCount: count - 1 });
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
