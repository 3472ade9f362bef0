import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CartPricesDocument } from '../../schema/operations/generated/storefront.ts';
import { dumpOfText } from '../../subgraphs/catalog/load/dump.ts';
import { loadCatalog } from '../../subgraphs/catalog/load/load-catalog.ts';
import { openCatalogStore } from '../../subgraphs/catalog/store.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { readLedger } from '../support/ledger.ts';
import { moveClock } from '../support/sandbox-clock.ts';
import { ada, card, createShopper, type OpenCart, type Shopper } from '../support/shopper.ts';

interface Dump {
  category: { productOffering?: { id: string }[] }[];
  productOffering: { id: string; marketSegment?: { id: string; name: string }[] }[];
  productOfferingPrice: { id: string; price: { value: number } }[];
}

const PHONE = 'po-device-polar-one';
const HARD_SECONDS = 24 * 60 * 60;
const sample = readFileSync(new URL('../../subgraphs/catalog/sample/catalog.json', import.meta.url), 'utf8');

describe('the daily load of the catalog, while carts are open', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startGraph();
  });
  afterAll(() => graph.close());
  beforeEach(() => load(() => undefined));

  /** Loads the sample once more, changed; as `npm run catalog:load` does. */
  const load = async (change: (dump: Dump) => unknown) => {
    const dump = JSON.parse(sample) as Dump;
    change(dump);
    const store = openCatalogStore(graph.databaseUrl);
    const report = await loadCatalog(store, dumpOfText('test', JSON.stringify(dump)), { clock: { now: () => new Date() } });
    await store.close();
    if (!report.accepted) throw new Error(JSON.stringify(report.problems));
  };
  const phoneCosts = (value: number) =>
    load(({ productOfferingPrice }) => {
      for (const price of productOfferingPrice) if (price.id === 'pop-device-polar-one') price.price.value = value;
    });
  const withoutPhone = () =>
    load((dump) => {
      const isOther = ({ id }: { id: string }) => id !== PHONE;
      dump.productOffering = dump.productOffering.filter(isOther);
      for (const category of dump.category) category.productOffering = category.productOffering?.filter(isOther);
    });

  const withPhone = async () => {
    const shopper = createShopper(graph.execute);
    const cart = await shopper.fill(await shopper.createCart(), [{ addItem: { id: 'phone', productOfferingId: PHONE } }]);
    return { shopper, cart };
  };
  const planInput = ({ id }: OpenCart) => ({ cartId: id, customer: { new: ada }, paymentMethod: card() });
  const look = async (shopper: Shopper, { id }: OpenCart) => {
    const { data } = await shopper.send(CartPricesDocument, { id });
    if (!data?.shoppingCart) throw new Error('The cart is not there.');
    return data.shoppingCart;
  };
  const bill = async (shopper: Shopper, cart: OpenCart) => {
    const process = await shopper.checkout(shopper.checkoutInput(cart));
    if (process.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(process));
    return process;
  };
  const captured = async (processId: string) => {
    const { data } = await graph.execute(
      `query ($id: ID!) { checkoutProcess(id: $id) { id result { payment { amount { value } } } } }`,
      { id: processId },
      { viewer: { role: 'agent', tenant: 'sample', subject: 'agent-007' } },
    );
    return (data as { checkoutProcess: { result: { payment: { amount: { value: string } } } } }).checkoutProcess.result.payment
      .amount;
  };

  it('changes nothing for a cart whose promise holds: it pays what it was shown (E1)', async () => {
    const { shopper, cart } = await withPhone();
    await phoneCosts(599);
    await moveClock(graph, { bySeconds: HARD_SECONDS - 60 });
    const seen = await look(shopper, cart);
    expect(seen).toMatchObject({ problems: [], totals: { dueNow: { value: '549.00' } }, items: [{ priceChange: null }] });
    await expect(shopper.plan(planInput(cart))).resolves.toMatchObject({ dueNow: { value: '549.00' }, problems: [] });
    const { id } = await bill(shopper, cart);
    await expect(captured(id)).resolves.toEqual({ value: '549.00' });
  });

  it('is told alike by cart, plan and checkout when the promise is over, and nothing is charged; accepted, it is paid (hard case 2)', async () => {
    const { shopper, cart } = await withPhone();
    const agreed = await shopper.plan(planInput(cart));
    await phoneCosts(599);
    await moveClock(graph, { bySeconds: HARD_SECONDS });
    const seen = await look(shopper, cart);
    expect(seen.problems).toMatchObject([
      {
        code: 'PRICE_CHANGED',
        itemId: 'phone',
        before: [{ amount: { value: '549.00' } }],
        after: [{ amount: { value: '599.00' } }],
      },
    ]);
    const before = await readLedger(graph.databaseUrl);
    const plan = await shopper.plan(planInput(cart));
    expect(plan?.problems).toEqual(seen.problems);
    const refused = await shopper.checkout(shopper.checkoutInput(cart));
    expect(refused).toEqual({ __typename: 'CheckoutRejected', problems: seen.problems });
    const drift = await shopper.checkout(shopper.checkoutInput(cart, { planHash: agreed?.planHash }));
    expect(drift).toMatchObject({ __typename: 'PlanDrift', newPlan: { problems: seen.problems } });
    await expect(readLedger(graph.databaseUrl)).resolves.toEqual(before);

    const acceptance = seen.items[0]?.priceChange?.acceptance ?? '';
    const accepted = await shopper.fill(cart, [{ acceptPrices: { items: [{ id: 'phone', acceptance }] } }]);
    const { id } = await bill(shopper, accepted);
    await expect(captured(id)).resolves.toEqual({ value: '599.00' });
  });

  it('that sells a phone no more names what the category has instead, alike everywhere (hard case 2)', async () => {
    const { shopper, cart } = await withPhone();
    await withoutPhone();
    await expect(look(shopper, cart)).resolves.toMatchObject({ problems: [] });
    await moveClock(graph, { bySeconds: HARD_SECONDS });
    const { problems } = await look(shopper, cart);
    expect(problems.map(({ code, path }) => [code, path.join('.')])).toEqual([['OFFERING_NOT_AVAILABLE', 'items.phone']]);
    const instead = problems[0]?.recover[0]?.arguments as { operations: { addItem?: { productOfferingId: string } }[] };
    expect(instead.operations[1]?.addItem?.productOfferingId).toMatch(/^po-device-/);
    await expect(shopper.plan(planInput(cart))).resolves.toMatchObject({ problems });
    await expect(shopper.checkout(shopper.checkoutInput(cart))).resolves.toEqual({ __typename: 'CheckoutRejected', problems });
    const replaced = await shopper.fill(cart, instead.operations as Parameters<Shopper['fill']>[1]);
    await expect(look(shopper, replaced)).resolves.toMatchObject({ problems: [] });
  });

  it('finds in a cart just what plan and checkout object to: bundles, requirements, numbers (E5)', async () => {
    const shopper = createShopper(graph.execute);
    const cart = await shopper.fill(await shopper.createCart(), [
      { addItem: { id: 'plan', productOfferingId: 'po-mobile-flex-m', configuration: { mobileLine: { coverage: 'NATIONAL' } } } },
      { addItem: { id: 'sim', productOfferingId: 'po-sim-physical' } },
      { addItem: { id: 'home', productOfferingId: 'po-home-bundle-start' } },
      { addItem: { id: 'repeaters', productOfferingId: 'po-device-aurora-repeater', quantity: 3 } },
    ]);
    const { problems } = await look(shopper, cart);
    expect(problems.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['BUNDLE_INCOMPLETE', 'items.home'],
      ['BUNDLE_LIMIT_EXCEEDED', 'items.repeaters.quantity'],
      ['NUMBER_MISSING', 'cart.items.plan'],
      ['SIM_MISSING', 'cart.items.sim'],
    ]);
    await expect(shopper.plan(planInput(cart))).resolves.toMatchObject({ problems });
    await expect(shopper.checkout(shopper.checkoutInput(cart))).resolves.toEqual({ __typename: 'CheckoutRejected', problems });
  });

  it('lets nobody but companies buy what is for companies only (E5)', async () => {
    await load(({ productOffering }) => {
      for (const offering of productOffering)
        if (offering.id === PHONE) offering.marketSegment = [{ id: 'business', name: 'Companies' }];
    });
    const { shopper, cart } = await withPhone();
    const plan = await shopper.plan(planInput(cart));
    expect(plan?.problems).toMatchObject([{ code: 'ONLY_FOR_COMPANIES', path: ['cart', 'items', 'phone'] }]);
    await expect(shopper.checkout(shopper.checkoutInput(cart))).resolves.toEqual({
      __typename: 'CheckoutRejected',
      problems: plan?.problems,
    });
    const company = { organization: { tradingName: 'Nordwind GmbH', vatId: 'DE123456789' } };
    const theirs = await shopper.plan({ ...planInput(cart), customer: { new: company } });
    expect(theirs?.problems.map(({ code }) => code)).not.toContain('ONLY_FOR_COMPANIES');
  });
});
