import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateFiles, committedTypes, toTypeMap } from '../../schema/generate/generate-files.ts';
import { lastChoice } from '../../schema/generate/catalog-choice.ts';
import { buildProductModel } from '../../schema/generate/product-model.ts';
import { parseSpecifications } from '../../schema/generate/read-specifications.ts';
import { readContract, reservedNames } from '../../schema/generate/reserved-names.ts';
import { createProductTypes, type CharacteristicValue } from '../../schema/product-types.ts';
import { dumpOfText } from '../../subgraphs/catalog/load/dump.ts';
import { loadCatalog } from '../../subgraphs/catalog/load/load-catalog.ts';
import { openCatalogStore } from '../../subgraphs/catalog/store.ts';
import { systemClock } from '../../subgraphs/kit/clock.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { createShopper } from '../support/shopper.ts';

const value = (...values: object[]) => ({ productSpecCharacteristicValue: values, minCardinality: 1, maxCardinality: 1 });
const hub = {
  id: 'ps-hub',
  name: 'Smart Home Hub',
  lifecycleStatus: 'Active',
  productSpecCharacteristic: [
    { name: 'Colour', configurable: true, ...value({ value: 'Snow White', isDefault: true }, { value: 'Coal' }) },
    { name: 'reach', valueType: 'integer', configurable: true, ...value({ valueFrom: 1, valueTo: 100, unitOfMeasure: 'm' }) },
    { name: 'sensors', configurable: true, minCardinality: 0, maxCardinality: 3 },
    { name: 'installed on', valueType: 'date', configurable: true, minCardinality: 0, maxCardinality: 1 },
    { name: 'Скорость', valueType: 'decimal', ...value({ value: 2.5, isDefault: true }) },
  ],
};
const offering = {
  id: 'po-hub',
  name: 'Hub One',
  lifecycleStatus: 'Active',
  isSellable: true,
  category: [{ id: 'cat-devices' }],
  productSpecification: { id: 'ps-hub' },
  productOfferingPrice: [{ id: 'pop-hub' }],
};
const price = { id: 'pop-hub', name: 'Hub', priceType: 'oneTime', price: { unit: 'EUR', value: 49 } };

const sample = JSON.parse(readFileSync('subgraphs/catalog/sample/catalog.json', 'utf8')) as Record<string, object[]>;
const dump = {
  ...sample,
  productSpecification: [...(sample.productSpecification ?? []), hub],
  productOffering: [...(sample.productOffering ?? []), offering],
  productOfferingPrice: [...(sample.productOfferingPrice ?? []), price],
};

const chosen: CharacteristicValue[] = [
  { name: 'Colour', value: 'Coal' },
  { name: 'reach', value: 25 },
  { name: 'sensors', value: ['door', 'smoke'] },
  { name: 'installed on', value: '2027-05-02' },
];
const complete = [...chosen, { name: 'Скорость', value: 2.5 }];
const byName = (values: readonly CharacteristicValue[]) => Object.fromEntries(values.map((each) => [each.name, each.value]));

interface Tried {
  valid: boolean;
  items: { configuration: { __typename: string; characteristics: CharacteristicValue[] } }[];
}

interface Bought {
  products: { nodes: { __typename: string; name: string; characteristics: CharacteristicValue[] }[] };
}

describe('a specification of a catalog loaded today, without types yet (C10, C11)', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startGraph();
    const store = openCatalogStore(graph.databaseUrl);
    const report = await loadCatalog(store, dumpOfText('today', JSON.stringify(dump)), { clock: systemClock });
    await store.close();
    expect(report).toMatchObject({ accepted: true });
  });
  afterAll(() => graph.close());

  it('is browsed, configured, bought and owned the same day, as a GenericProduct', async () => {
    const shopper = createShopper(graph.execute);
    const { data: browsed } = await shopper.send(
      '{ productOffering(id: "po-hub") { name productSpecification { name productType characteristics { name valueType } } } }',
    );
    expect(browsed).toMatchObject({
      productOffering: { name: 'Hub One', productSpecification: { name: 'Smart Home Hub', productType: 'GenericProduct' } },
    });

    const { data: tried } = await shopper.send<{ configure: Tried }>(
      `query ($input: ConfigureInput!) {
        configure(input: $input) {
          valid
          items { configuration { __typename ... on GenericAttributes { characteristics { name value } } } }
        }
      }`,
      { input: { productOfferingId: 'po-hub', configuration: { characteristics: chosen } } },
    );
    const [item] = tried?.configure.items ?? [];
    expect([tried?.configure.valid, item?.configuration.__typename]).toEqual([true, 'GenericAttributes']);
    expect(byName(item?.configuration.characteristics ?? [])).toEqual(byName(complete));

    const cart = await shopper.fill(await shopper.createCart(), [
      { addItem: { id: 'hub', productOfferingId: 'po-hub', configuration: { characteristics: chosen } } },
    ]);
    const process = await shopper.checkout(shopper.checkoutInput(cart));
    if (process.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(process, null, 2));
    const done = await shopper.until(process.id, 'COMPLETED');
    const { data } = await shopper.send<{ productOrder: { customer: Bought } }>(
      `query ($id: ID!) { productOrder(id: $id) { customer { products(first: 5) { nodes { __typename name characteristics { name value } } } } } }`,
      { id: done.result?.productOrder.id ?? '' },
    );
    const [product] = data?.productOrder.customer.products.nodes ?? [];
    expect(product).toMatchObject({ __typename: 'GenericProduct', name: 'Hub One' });
    expect(byName(product?.characteristics ?? [])).toEqual(byName(complete));
  });

  it('warns in the report of a load of what would break', async () => {
    const changed = JSON.stringify(dump).replaceAll('"spendingCap"', '"monthlyCap"');
    const store = openCatalogStore(graph.databaseUrl);
    const report = await loadCatalog(store, dumpOfText('tomorrow', changed), { clock: systemClock, dryRun: true });
    await store.close();
    expect(report.warnings).toMatchObject([{ rule: 'BREAKS_CLIENTS', path: 'productSpecification[0].spendingCap', line: 1 }]);
    expect(report.warnings[0]?.reason).toContain('is called "monthlyCap" now');
  });

  it('is found by codegen in the catalog that is served', () => {
    const { status, stderr } = spawnSync(process.execPath, ['schema/generate-products.ts', '--served', '--check'], {
      encoding: 'utf8',
      env: { DATABASE_URL: graph.databaseUrl },
    });
    expect(stderr).toContain('+ type SmartHomeHub implements Product');
    expect(status).toBe(1);
  });

  it('has its own type after codegen, with the same values, and every other type keeps its name', async () => {
    const specifications = parseSpecifications(dump);
    const before = committedTypes('schema');
    const files = await generateFiles(specifications, { schemaFolder: 'schema', choice: lastChoice('schema'), before });
    expect(files.get('schema/inventory/products.generated.graphql')).toContain('type SmartHomeHub implements Product');

    const types = toTypeMap(buildProductModel(specifications, reservedNames(readContract('schema')), before));
    expect(types).toMatchObject(before);
    const mapper = createProductTypes(types);
    const typed = {
      colour: 'COAL',
      reach: { amount: 25, units: 'm' },
      sensors: ['door', 'smoke'],
      installedOn: '2027-05-02',
      skorost: '2.5',
    };
    expect(mapper.toProductFields('ps-hub', complete)).toMatchObject({ __typename: 'SmartHomeHub', ...typed });
    expect(mapper.toAttributes('ps-hub', complete)).toMatchObject({ ...typed, otherCharacteristics: null });
    const configuration = { colour: 'COAL', reach: 25, sensors: ['door', 'smoke'], installedOn: '2027-05-02' };
    expect(mapper.fromConfigurationInput({ smartHomeHub: configuration })).toEqual(chosen);
  });
});
