import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RequirementsDocument } from '../../schema/operations/generated/storefront.ts';
import { dumpOfText } from '../../subgraphs/catalog/load/dump.ts';
import { loadCatalog } from '../../subgraphs/catalog/load/load-catalog.ts';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import { openCatalogStore } from '../../subgraphs/catalog/store.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { card, createShopper, mobileLine, somebodyNew, type OpenCart, type Shopper } from '../support/shopper.ts';
import { pictureOf } from './database-picture.ts';

const agreedInput = (cart: OpenCart) => ({ cartId: cart.id, customer: { new: somebodyNew() }, paymentMethod: card() });

describe('a plan, through the graph', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startGraph();
  });
  afterAll(() => graph.close());

  const planned = async (shopper: Shopper, input: Parameters<Shopper['plan']>[0]) => {
    const plan = await shopper.plan(input);
    if (!plan) throw new Error('No plan.');
    return plan;
  };

  /** What the checkout of an agreed plan says after something happened to its cart, and that it did nothing. */
  const checkOutAfter = async (happen: (shopper: Shopper, cart: OpenCart) => Promise<unknown>) => {
    const shopper = createShopper(graph.execute);
    const cart = await shopper.readyCart();
    const { planHash } = await planned(shopper, agreedInput(cart));
    await happen(shopper, cart);
    const before = await pictureOf(graph.databaseUrl);
    const answer = await shopper.checkout(shopper.checkoutInput(cart, { planHash }));
    expect(await pictureOf(graph.databaseUrl)).toEqual(before);
    if (answer.__typename !== 'PlanDrift') throw new Error(JSON.stringify(answer));
    return { shopper, cart, drift: answer, paths: answer.changes.map(({ path }) => path.join('.')) };
  };

  it('shows an anonymous shopper without a word about the customer what a checkout would be, and writes nothing', async () => {
    const shopper = createShopper(graph.execute);
    const cart = await shopper.readyCart();
    const before = await pictureOf(graph.databaseUrl);
    const plan = await planned(shopper, { cartId: cart.id });
    expect(await pictureOf(graph.databaseUrl)).toEqual(before);

    expect(plan).toMatchObject({
      strategy: 'ORCHESTRATOR',
      deposit: null,
      parts: [{ requestedStartDate: null, cartItemIds: ['plan', 'sim', 'roaming'] }],
      systems: [{ name: 'modern', cartItemIds: ['plan', 'sim', 'roaming'] }],
    });
    expect(Number(plan.dueNow.value)).toBeGreaterThan(0);
    expect(Number(plan.monthly.value)).toBeGreaterThan(0);
    const names = plan.tasks.map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(['openProcess', 'freezeCart', 'claimNumbers']);
    expect(names.length).toBeGreaterThan(names.indexOf('startFulfilment') + 3);
    expect(plan.requirements.map(({ kind }) => kind)).toContain('CUSTOMER_DATA');
  });

  it('is null for a cart of somebody else', async () => {
    const cart = await createShopper(graph.execute).readyCart();
    const stranger = createShopper(graph.execute);
    await stranger.createCart();
    expect([await stranger.plan({ cartId: cart.id }), await stranger.plan({ cartId: randomUUID() })]).toEqual([null, null]);
    const { data } = await stranger.send(RequirementsDocument, { cartId: cart.id, customerType: 'INDIVIDUAL' });
    expect(data?.checkoutRequirements).toBeNull();
  });

  it('becomes the checkout when nothing moved', async () => {
    const shopper = createShopper(graph.execute);
    const cart = await shopper.readyCart();
    const { planHash, problems } = await planned(shopper, agreedInput(cart));
    expect(problems).toEqual([]);
    const process = await shopper.checkout(shopper.checkoutInput(cart, { planHash }));
    if (process.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(process));
    await shopper.until(process.id, 'COMPLETED');
  });

  it('is one process when both plans are sent at once with one key, and a conflict for the other', async () => {
    const shopper = createShopper(graph.execute);
    const cart = await shopper.readyCart();
    const [one, other] = [await planned(shopper, agreedInput(cart)), await planned(shopper, { cartId: cart.id })];
    expect(one.planHash).not.toBe(other.planHash);
    const input = shopper.checkoutInput(cart);
    const hashes = [one, other, one, other].map(({ planHash }) => planHash);
    const answers = await Promise.all(hashes.map((planHash) => shopper.checkout({ ...input, planHash })));
    const kinds = answers.map((answer) => answer.__typename).sort();
    expect(kinds).toEqual(['CheckoutProcess', 'CheckoutProcess', 'IdempotencyConflictError', 'IdempotencyConflictError']);
    const [process] = answers.filter((answer) => answer.__typename === 'CheckoutProcess');
    expect(answers).toContainEqual(expect.objectContaining({ differingPaths: ['input.planHash'] }));
    await shopper.until(process?.id ?? '', 'COMPLETED');
  });

  it('costs few statements, however many lines there are', async () => {
    const shopper = createShopper(graph.execute);
    const cart = await shopper.readyCart();
    const count = async () => (await countStatements(() => shopper.plan({ cartId: cart.id }))).statements.length;
    await count();
    expect(await count()).toBeLessThanOrEqual(10);
  });

  it('is refused with before and after when the cart changed and costs more, until the new plan is agreed to', async () => {
    const { shopper, cart, drift, paths } = await checkOutAfter((shopper, cart) =>
      shopper.fill(cart, [{ addItem: { id: 'watch', productOfferingId: 'po-device-fjord-watch' } }]),
    );
    expect(paths).toContain('lines.watch');
    expect(paths).toContain('dueNow');
    expect(drift.changes.find(({ path }) => path[1] === 'watch')).toMatchObject({
      before: null,
      after: { productOffering: 'po-device-fjord-watch', quantity: 1 },
    });
    const process = await shopper.checkout(shopper.checkoutInput(cart, { planHash: drift.newPlan.planHash }));
    if (process.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(process));
    await shopper.until(process.id, 'COMPLETED');
  });

  it('is refused when the number is not held any more', async () => {
    const { drift, paths } = await checkOutAfter((shopper, cart) =>
      shopper.send('mutation Release($cartId: ID!) { releaseNumbers(cartId: $cartId) }', { cartId: cart.id }),
    );
    expect(paths).toEqual(expect.arrayContaining(['lines.plan.holds', 'lines.sim.holds']));
    expect(drift.newPlan.problems.map(({ code }) => code).sort()).toEqual(['NUMBER_MISSING', 'SIM_MISSING']);
  });

  it('is refused when the catalog was loaded anew and does not sell the offering any more', async () => {
    const sample = readFileSync(new URL('../../subgraphs/catalog/sample/catalog.json', import.meta.url), 'utf8');
    const load = async (text: string) => {
      const store = openCatalogStore(graph.databaseUrl);
      const report = await loadCatalog(store, dumpOfText('test', text), { clock: { now: () => new Date() } });
      await store.close();
      if (!report.accepted) throw new Error(JSON.stringify(report.problems));
    };
    const dump = JSON.parse(sample) as { productOffering: { id: string; lifecycleStatus: string }[] };
    for (const offering of dump.productOffering)
      if (offering.id === 'po-roaming-international') offering.lifecycleStatus = 'Retired';

    const { paths } = await checkOutAfter(() => load(JSON.stringify(dump)));
    await load(sample);
    expect(paths).toEqual(['lines.roaming.isOffered']);
  });

  it('lists what a new customer has to tell by category and by type of customer (A10)', async () => {
    const shopper = createShopper(graph.execute);
    const cart = await shopper.fill(await shopper.createCart(), [
      { addItem: { id: 'plan', productOfferingId: 'po-mobile-start-m' } },
      { addItem: { id: 'sim', productOfferingId: 'po-esim', relationships: [{ type: 'RELIES_ON', itemId: 'plan' }] } },
    ]);
    const requirements = async (customerType: 'INDIVIDUAL' | 'ORGANIZATION') => {
      const { data } = await shopper.send(RequirementsDocument, { cartId: cart.id, customerType });
      return (data?.checkoutRequirements ?? []).map(({ kind, path }) => `${kind} ${path.join('.')}`);
    };
    const individual = await requirements('INDIVIDUAL');
    expect(individual).toContain('CUSTOMER_DATA input.customer.new.individual.identification');
    expect(individual).toContain('CUSTOMER_DATA input.customer.new.individual.address.city');
    expect(individual).toContain('RESOURCE cart.items.plan');
    const organization = await requirements('ORGANIZATION');
    expect(organization).toContain('CUSTOMER_DATA input.customer.new.organization.vatId');
    expect(organization.filter((line) => line.includes('identification'))).toEqual([]);

    const { problems } = await planned(shopper, agreedInput(cart));
    expect(problems.map(({ code, path }) => `${code} ${path.join('.')}`)).toContain(
      'MISSING_VALUE input.customer.new.individual.identification',
    );
  });

  it('is refused with an expired quote (A9), with an unreadable hash, and with everything else at once', async () => {
    const shopper = createShopper(graph.execute);
    const cart = await shopper.fill(await shopper.createCart(), mobileLine);
    const quote = { id: 'Q-1', validUntil: new Date(Date.now() - 1000).toISOString() };
    const refused = await shopper.checkout(shopper.checkoutInput(cart, { quote, planHash: 'no-plan' }));
    expect(refused.__typename === 'CheckoutRejected' && refused.problems.map(({ code }) => code)).toEqual([
      'QUOTE_EXPIRED',
      'INVALID_VALUE',
      'NUMBER_MISSING',
      'SIM_MISSING',
    ]);
  });

  it('hands the quote on to the order (A9)', async () => {
    const shopper = createShopper(graph.execute);
    const quote = { id: 'Q-1', validUntil: '2099-12-31T23:00:00.000Z' };
    const answer = await shopper.checkout(shopper.checkoutInput(await shopper.readyCart(), { quote }));
    const orderId = answer.__typename === 'CheckoutProcess' ? answer.result?.productOrder.id : undefined;
    const document = 'query ($id: ID!) { productOrder(id: $id) { quote { id validUntil } } }';
    const { data } = await shopper.send<object>(document, { id: orderId });
    expect(data).toEqual({ productOrder: { quote } });
  });

  it('takes a cart of 300 lines', async () => {
    const shopper = createShopper(graph.execute);
    let cart = await shopper.createCart();
    for (let first = 0; first < 300; first += 50) {
      const lines = Array.from({ length: 50 }, (_, index) => ({
        addItem: { id: `watch-${first + index}`, productOfferingId: 'po-device-fjord-watch' },
      }));
      cart = await shopper.fill(cart, lines);
    }
    const plan = await planned(shopper, agreedInput(cart));
    expect([plan.problems, plan.parts[0]?.cartItemIds.length]).toEqual([[], 300]);
    expect(plan.planHash.length).toBeLessThan(20_000);
    const moved = await shopper.checkout(shopper.checkoutInput(cart, { planHash: plan.planHash, cartVersion: 1 }));
    expect(moved).toMatchObject({ __typename: 'CheckoutRejected', problems: [{ code: 'CART_CHANGED' }] });
  });
});
