import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { moveClock, onWall } from '../support/sandbox-clock.ts';
import { customerWithLine } from './window-shopper.ts';

const ORDER = `query ($id: ID!) { customerOrder(id: $id) { ...Whole parts { ...Whole } } }
  fragment Whole on Order { id context state orderDate items { id action state
    requestedStartDate requestedCompletionDate expectedCompletionDate completionDate
    ... on AddOrderItem { product { ... on ProductRef { id product { id startDate } } } }
    ... on NoChangeOrderItem { product { id product { id startDate } } } } }`;

interface Item {
  id: string;
  requestedStartDate: string | null;
  requestedCompletionDate: string | null;
  expectedCompletionDate: string | null;
  completionDate: string | null;
  product: { id?: string; product?: { startDate: string } };
}
interface Order {
  id: string;
  context: string;
  items: Item[];
}
type Whole = Order & { parts: Order[] };

const [may1, may3] = ['2027-04-30T22:00:00.000Z', '2027-05-02T22:00:00.000Z'];

describe('a line that is to be usable two days after it may begin', () => {
  let graph: TestGraph;
  let customer: Awaited<ReturnType<typeof customerWithLine>>;
  let orderId: string;
  beforeAll(async () => {
    graph = await startGraph();
    await moveClock(graph, { to: onWall('2027-04-20') });
    customer = await customerWithLine(graph);
    const dates = { requestedStartDate: onWall('2027-05-01'), requestedCompletionDate: onWall('2027-05-03') };
    const { result } = await customer.buy(await customer.roamingCart(), [{ cartItemId: 'discount', ...dates }]);
    orderId = result?.customerOrder.id ?? '';
  });
  afterAll(() => graph.close());

  const read = async () => {
    const { data } = await customer.send<{ customerOrder: Whole }>(ORDER, { id: orderId });
    if (!data) throw new Error('No order.');
    return data.customerOrder;
  };
  const lineOf = ({ items }: Order, id: string) => items.find((item) => item.id === id);

  it('has dates of its own: when to begin, by when it is wanted, when it is promised and when it was done (B2)', async () => {
    const before = await read();
    expect(lineOf(before, 'discount')).toMatchObject({
      requestedStartDate: may1,
      requestedCompletionDate: may3,
      expectedCompletionDate: expect.stringMatching(/^2027-/),
      completionDate: null,
    });
    expect(lineOf(before, 'roaming')).toMatchObject({ requestedStartDate: null, requestedCompletionDate: null });
  });

  it('begins when it may, not when it is wanted at the latest; its service starts then, to the day it was done (B7)', async () => {
    await moveClock(graph, { to: onWall('2027-05-01', '08:00') });
    const done = lineOf(await read(), 'discount');
    const began = Date.parse(done?.product.product?.startDate ?? '');
    expect(began).toBeGreaterThan(Date.parse(may1));
    expect(began).toBeLessThan(Date.parse(may3));
    expect(Date.parse(done?.completionDate ?? '')).toBeGreaterThanOrEqual(began);
    expect(done).toMatchObject({ requestedStartDate: may1, requestedCompletionDate: may3 });
  });

  it('is in an order of one shape, whether the whole or its parts (D7)', async () => {
    const { parts, ...whole } = await read();
    expect([whole, ...parts].map(({ context }) => context)).toEqual(['CUSTOMER', 'FULFILMENT', 'FULFILMENT']);
    expect(parts.flatMap(({ items }) => items)).toEqual(whole.items);
  });

  it('has an id of its own, which is not the one of its product: that is the same wherever it is ordered (D8)', async () => {
    const whole = await read();
    const [line, discount] = [lineOf(whole, 'line'), lineOf(whole, 'discount')];
    expect(line?.product.id).toBe(customer.lineId);
    expect([line?.id, discount?.id]).toEqual(['line', 'discount']);
    const again = await customer.buy(await customer.roamingCart('discount', 'po-roaming-day-pass'), []);
    const { data } = await customer.send<{ customerOrder: Whole }>(ORDER, { id: again.result?.customerOrder.id });
    const second = lineOf(data!.customerOrder, 'line');
    expect([second?.id, second?.product.id]).toEqual(['line', customer.lineId]);
    expect(lineOf(data!.customerOrder, 'discount')?.product.id).not.toBe(discount?.product.id);
  });
});
