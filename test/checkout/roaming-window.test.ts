import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { card } from '../support/shopper.ts';
import { moveClock, onWall } from '../support/sandbox-clock.ts';
import { customerWithLine, inMay, type OrderView } from './window-shopper.ts';

type Customer = Awaited<ReturnType<typeof customerWithLine>>;

const [may1, may10] = ['2027-04-30T22:00:00.000Z', '2027-05-09T22:00:00.000Z'];

const statesOf = ({ parts }: OrderView) => parts.map(({ state }) => state);

describe('roaming now, a discount on from 1 May and off on 10 May, in one request (B1, B3)', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startGraph();
    await moveClock(graph, { to: onWall('2027-04-20') });
  });
  afterAll(() => graph.close());

  /** The order, once its parts are that far. */
  const orderIn = async (customer: Customer, id: string, ...states: string[]) => {
    for (const until = Date.now() + 15_000; Date.now() < until;) {
      const order = await customer.order(id);
      if (String(statesOf(order)) === String(states)) return order;
      await wait(50);
    }
    throw new Error(`Not ${states.join(', ')} in time: ${JSON.stringify(await customer.order(id), null, 2)}`);
  };

  const discountOf = async (customer: Customer) => (await customer.products()).get('po-roaming-discount');

  it('is one order to the customer and three underneath, each on its date, charged for the window only', async () => {
    const customer = await customerWithLine(graph);
    const cart = await customer.roamingCart();
    const lines = [inMay()];
    const plan = await customer.plan({ cartId: cart.id, customer: customer.customer, lines });
    expect(plan).toMatchObject({
      problems: [],
      dueNow: { value: '0.00' },
      parts: [
        { number: 1, requestedStartDate: null, cartItemIds: ['line', 'roaming'], follows: [] },
        { number: 2, requestedStartDate: may1, cartItemIds: ['discount'], follows: [1] },
        { number: 3, requestedStartDate: may10, cartItemIds: ['discount'], follows: [2] },
      ],
      windowCharges: [{ cartItemId: 'discount', from: may1, until: may10, amount: { value: '2.90', currency: 'EUR' } }],
    });

    const process = await customer.buy(cart, lines);
    const id = process.result?.customerOrder.id ?? '';
    const accepted = await orderIn(customer, id, 'COMPLETED', 'ACKNOWLEDGED', 'ACKNOWLEDGED');
    expect(accepted).toMatchObject({
      state: 'IN_PROGRESS',
      timeZone: 'Europe/Berlin',
      parts: [
        { part: 1, requestedStartDate: null, follows: [], items: [{ id: 'line', action: 'NO_CHANGE' }, { id: 'roaming' }] },
        { part: 2, requestedStartDate: may1, follows: [{ part: 1 }], items: [{ id: 'discount', action: 'ADD' }] },
        { part: 3, requestedStartDate: may10, follows: [{ part: 2 }], items: [{ id: 'discount:end', action: 'DELETE' }] },
      ],
    });
    const items = new Map(accepted.items.map((item) => [item.id, item]));
    expect(items.get('discount')).toMatchObject({
      effectiveRequestedStartDate: { value: may1, source: 'ITEM', wallClock: '2027-05-01T00:00:00' },
      terminationDate: may10,
      windowCharge: { value: '2.90' },
      product: { __typename: 'ProductValue' },
    });
    expect(items.get('discount:end')).toMatchObject({ broughtBy: { id: 'discount' }, product: { __typename: 'ProductValue' } });

    const { data } = await customer.send<{
      processFlow: { state: string; relatedEntities: { referredType: string; id: string }[] };
    }>('query ($id: ID!) { processFlow(id: $id) { state relatedEntities { referredType id } } }', {
      id: `${process.id}.orderFulfilment`,
    });
    const orders = data?.processFlow.relatedEntities.filter(({ referredType }) => referredType === 'ProductOrder');
    expect([data?.processFlow.state, orders?.length]).toEqual(['ACTIVE', 3]);

    await moveClock(graph, { to: onWall('2027-04-30', '12:00') });
    expect((await customer.products()).get('po-roaming-international')).toMatchObject({ status: 'ACTIVE' });
    expect((await discountOf(customer))?.status).not.toBe('ACTIVE');

    const first = await moveClock(graph, { to: onWall('2027-05-01') });
    expect(first.fired).toMatchObject([{ part: 2, state: 'COMPLETED', requestedStartDate: may1, isLate: false }]);
    await orderIn(customer, id, 'COMPLETED', 'COMPLETED', 'ACKNOWLEDGED');
    expect(await discountOf(customer)).toMatchObject({
      status: 'ACTIVE',
      upcoming: [{ date: may10, action: 'DELETE', item: { id: 'discount:end' } }],
    });

    const last = await moveClock(graph, { to: onWall('2027-05-10') });
    expect(last.fired).toMatchObject([{ part: 3, state: 'COMPLETED', requestedStartDate: may10 }]);
    const done = await orderIn(customer, id, 'COMPLETED', 'COMPLETED', 'COMPLETED');
    expect(done.state).toBe('COMPLETED');
    expect(await discountOf(customer)).toMatchObject({ status: 'TERMINATED', upcoming: [] });
    expect((await customer.products()).get('po-roaming-international')?.status).toBe('ACTIVE');
    expect((await customer.until(process.id, 'COMPLETED')).result?.payments).toEqual([]);
  });

  it('lets a day pass end by itself a day after its start, as its offering says (B4)', async () => {
    const customer = await customerWithLine(graph);
    await moveClock(graph, { to: onWall('2027-05-20', '09:00') });
    const cart = await customer.roamingCart('pass', 'po-roaming-day-pass');
    const lines = [{ cartItemId: 'pass', requestedStartDate: onWall('2027-05-21', '15:15') }];
    const { result } = await customer.buy(cart, lines);
    const id = result?.customerOrder.id ?? '';
    const { parts } = await orderIn(customer, id, 'COMPLETED', 'ACKNOWLEDGED', 'ACKNOWLEDGED');
    expect(parts.map(({ requestedStartDate }) => requestedStartDate)).toEqual([
      null,
      '2027-05-21T13:15:00.000Z',
      '2027-05-22T13:15:00.000Z',
    ]);
    const passState = async () => (await customer.products()).get('po-roaming-day-pass')?.status;
    await moveClock(graph, { to: onWall('2027-05-21', '15:15') });
    await orderIn(customer, id, 'COMPLETED', 'COMPLETED', 'ACKNOWLEDGED');
    expect(await passState()).toBe('ACTIVE');
    await moveClock(graph, { to: onWall('2027-05-22', '15:15') });
    await orderIn(customer, id, 'COMPLETED', 'COMPLETED', 'COMPLETED');
    expect(await passState()).toBe('TERMINATED');
  });

  it('has stated rules for times that do not exist or exist twice (B6, hard case 9)', async () => {
    const customer = await customerWithLine(graph);
    const cart = await customer.roamingCart();
    const startAt = async (date: string, time: string) => {
      const lines = [{ cartItemId: 'discount', requestedStartDate: onWall(date, time) }];
      const plan = await customer.plan({ cartId: cart.id, customer: customer.customer, lines });
      return plan?.parts.at(-1)?.requestedStartDate;
    };
    expect(await startAt('2028-03-26', '02:30')).toBe('2028-03-26T01:30:00.000Z');
    expect(await startAt('2027-10-31', '02:30')).toBe('2027-10-31T00:30:00.000Z');
  });

  it('lets the parts of a bundle begin with it, unless they have a date of their own (hard case 10)', async () => {
    const customer = await customerWithLine(graph);
    const partOf = (itemId: string) => [{ type: 'BUNDLED_BY' as const, itemId }];
    const cart = await customer.fill(await customer.createCart(), [
      { addItem: { id: 'home', productOfferingId: 'po-home-bundle-start' } },
      { addItem: { id: 'fibre', productOfferingId: 'po-fibre-100', relationships: partOf('home') } },
      { addItem: { id: 'router', productOfferingId: 'po-device-aurora-router', relationships: partOf('home') } },
    ]);
    const lines = [
      { cartItemId: 'home', requestedStartDate: onWall('2028-06-15') },
      { cartItemId: 'router', requestedStartDate: onWall('2028-06-14') },
    ];
    const [june14, june15] = ['2028-06-13T22:00:00.000Z', '2028-06-14T22:00:00.000Z'];
    const plan = await customer.plan({ cartId: cart.id, customer: customer.customer, paymentMethod: card(), lines });
    expect(plan?.problems).toEqual([]);
    expect(plan?.parts.map(({ requestedStartDate, cartItemIds }) => [requestedStartDate, ...cartItemIds])).toEqual([
      [june14, 'router'],
      [june15, 'home', 'fibre'],
    ]);
    const process = await customer.checkout(
      customer.checkoutInput(cart, { customer: customer.customer, lines, planHash: plan?.planHash }),
    );
    if (process.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(process, null, 2));
    const order = await customer.order(process.result?.customerOrder.id ?? '');
    expect(order.parts.map(({ requestedStartDate, items }) => [requestedStartDate, ...items.map(({ id }) => id)])).toEqual([
      [june14, 'router'],
      [june15, 'home', 'fibre'],
    ]);
  });

  it('refuses past dates, empty windows and dates that do not fit together before anything happens, all at once', async () => {
    const customer = await customerWithLine(graph);
    const cart = await customer.roamingCart();
    const problemsOf = async (...lines: object[]) => {
      const input = customer.checkoutInput(cart, {
        customer: customer.customer,
        paymentMethod: null,
        lines: lines as { cartItemId: string }[],
      });
      const answer = await customer.checkout(input);
      if (answer.__typename !== 'CheckoutRejected') throw new Error(JSON.stringify(answer, null, 2));
      return answer.problems.map(({ code, path }) => `${code} ${path.join('.')}`);
    };
    const may = (date: string) => onWall(`2028-05-${date}`);
    expect(
      await problemsOf(
        { cartItemId: 'roaming', requestedStartDate: onWall('2027-01-01') },
        { cartItemId: 'discount', requestedStartDate: may('10'), terminationDate: may('10') },
        { cartItemId: 'line', terminationDate: may('10'), term: '24 months' },
      ),
    ).toEqual([
      'START_IN_PAST input.lines.0.requestedStartDate',
      'EMPTY_WINDOW input.lines.1.terminationDate',
      'TERMINATION_NOT_ALLOWED input.lines.2.terminationDate',
      'UNKNOWN_TERM input.lines.2.term',
    ]);
    expect(
      await problemsOf({ cartItemId: 'discount', requestedStartDate: may('10'), requestedCompletionDate: may('09') }),
    ).toEqual(['INVALID_DATES input.lines.0.requestedCompletionDate']);
    expect(await problemsOf({ cartItemId: 'discount', requestedStartDate: may('10'), terminationDate: may('09') })).toEqual([
      'EMPTY_WINDOW input.lines.0.terminationDate',
    ]);
    // It would begin before what it relies on, and outlive it.
    expect(await problemsOf({ cartItemId: 'roaming', requestedStartDate: may('10'), terminationDate: may('20') })).toEqual([
      expect.stringMatching(/^STARTS_BEFORE_NEED /),
      expect.stringMatching(/^ENDS_BEFORE_DEPENDENT /),
    ]);
  });
});
