import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  BrowseDocument,
  ConfigureDocument,
  OfferingPageDocument,
  QualificationDocument,
} from '../../schema/operations/generated/storefront.ts';
import { FindOfferingsDocument } from '../../schema/operations/generated/agent-desktop.ts';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { createShopper, type Shopper } from '../support/shopper.ts';
import { agentHeaders } from '../support/sign-in.ts';

let graph: TestGraph;
let guest: Shopper;
beforeAll(async () => {
  graph = await startGraph();
  guest = createShopper(graph.execute);
});
afterAll(() => graph.close());

describe('a shopper who mistypes (E1, E3, journey 3.1)', () => {
  it('finds, narrows down, understands, configures, asks whether it may be bought, and has it in the cart at that price', async () => {
    const filter = { text: 'polr phone' };
    const { data: found } = await guest.send(BrowseDocument, { filter });
    expect(found?.productOfferings).toMatchObject({ totalCount: 3, didYouMean: 'polar phone' });
    const storage = found?.productOfferings.facets?.characteristics.find(({ name }) => name === 'storage');
    const largest = storage?.values.find(({ value }) => value === 512);
    expect(largest?.count).toBe(1);

    const characteristics = [{ name: 'storage', values: [512] }];
    const { data: narrowed } = await guest.send(BrowseDocument, { filter: { ...filter, characteristics } });
    const { id = '' } = narrowed?.productOfferings.nodes[0] ?? {};
    expect(narrowed?.productOfferings.nodes).toHaveLength(1);

    const { data: page } = await guest.send(OfferingPageDocument, { id });
    const choice = page?.productOffering?.configurableCharacteristics.find(({ name }) => name === 'storage');
    expect(choice?.allowedValues.map(({ value }) => value as number)).toContain(512);
    expect(page?.productOffering?.qualification).toMatchObject({ eligible: true, reasons: [] });

    const configuration = { device: { storage: 512, colour: 'GRAPHITE' as const } };
    const { data: configured } = await guest.send(ConfigureDocument, { input: { productOfferingId: id, configuration } });
    expect(configured?.configure).toMatchObject({ valid: true, problems: [] });

    const items = [{ id: 'phone', productOfferingId: id }];
    const { data: qualified } = await guest.send(QualificationDocument, { input: { items } });
    expect(qualified?.checkProductOfferingQualification).toMatchObject({
      items: [{ id: 'phone', qualification: { result: 'QUALIFIED' } }],
    });

    const cart = await guest.fill(await guest.createCart(), [{ addItem: { id: 'phone', productOfferingId: id, configuration } }]);
    expect(cart.totals?.dueNow.value).toBe(configured?.configure.price.dueNow.value);
  });
});

describe('the number of SQL statements of the catalog, through the whole graph (E3)', () => {
  const count = async (work: () => Promise<unknown>) => (await countStatements(work)).statements.length;
  const browse = (first: number) => () => guest.send(BrowseDocument, { first });
  const open = (id: string) => () => guest.send(OfferingPageDocument, { id });

  it('does not grow with a page and its facets', async () => {
    const counts = [await count(browse(1)), await count(browse(24)), await count(browse(100))];
    expect(counts).toEqual([4, 4, 4]);
    expect(await count(() => guest.send(BrowseDocument, { filter: { categoryIds: ['cat-mobile'] } }))).toBe(4);
  });

  it('is small for an offering and for a bundle of many', async () => {
    expect([await count(open('po-mobile-flex-m')), await count(open('po-home-bundle-max'))]).toEqual([4, 6]);
    const configure = (productOfferingId: string) => () => guest.send(ConfigureDocument, { input: { productOfferingId } });
    expect([await count(configure('po-tv-max')), await count(configure('po-home-bundle-max'))]).toEqual([4, 4]);
  });

  it('is that of one offering for whether a page of 24 may be bought', async () => {
    const agent = createShopper(graph.execute, await agentHeaders(graph));
    const { result } = await guest.buyMobileLine();
    const customerId = result?.customer?.id ?? '';
    const find = (first: number) => () => agent.send(FindOfferingsDocument, { customerId, filter: {}, first });
    const { data } = await find(24)();
    const { nodes } = data?.productOfferings ?? { nodes: [] };
    expect(nodes.map(({ qualification }) => typeof qualification?.eligible)).toEqual(Array(24).fill('boolean'));
    expect([await count(find(1)), await count(find(24))]).toEqual([4, 4]);
  });
});
