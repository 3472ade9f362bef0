import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  BrowseDocument,
  CartDocument,
  MyLineDocument,
  MyOrdersDocument,
  NumbersDocument,
  OfferingPageDocument,
  OrderPageDocument,
  ProgressDocument,
} from '../../schema/operations/generated/storefront.ts';
import { countStatements } from '../../subgraphs/kit/database/statement-counter.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { createShopper, type Shopper } from '../support/shopper.ts';
import { customerHeaders } from '../support/sign-in.ts';

describe('the number of SQL statements of a storefront operation, through the whole graph', () => {
  let graph: TestGraph;
  let guest: Shopper;
  let customer: Shopper;
  let bought: Awaited<ReturnType<Shopper['buyMobileLine']>>;
  beforeAll(async () => {
    graph = await startGraph();
    guest = createShopper(graph.execute);
    bought = await guest.buyMobileLine();
    customer = createShopper(graph.execute, await customerHeaders(graph, bought.result?.customer?.id ?? ''));
  });
  afterAll(() => graph.close());

  const count = async (work: () => Promise<unknown>) => (await countStatements(work)).statements.length;

  it('does not grow with the page of offerings', async () => {
    expect(await count(() => guest.send(BrowseDocument, { first: 1 }))).toBe(4);
    expect(await count(() => guest.send(BrowseDocument, { first: 24 }))).toBe(4);
  });

  it('is small for what a shopper looks at again and again', async () => {
    const cart = await guest.readyCart();
    expect(await count(() => guest.send(OfferingPageDocument, { id: 'po-mobile-flex-m' }))).toBe(4);
    expect(await count(() => guest.send(NumbersDocument, {}))).toBe(1);
    expect(await count(() => guest.send(CartDocument, { id: cart.id }))).toBe(4);
  });

  it('is fixed for a checkout that is followed, its order and its products', async () => {
    const again = createShopper(graph.execute);
    const process = await again.buyMobileLine();
    expect(await count(() => again.send(ProgressDocument, { id: process.id }))).toBe(5);
    expect(await count(() => again.send(OrderPageDocument, { id: process.result?.productOrder.id ?? '' }))).toBe(26);
  });

  it('does not grow with the orders of a customer', async () => {
    expect(await count(() => customer.send(MyOrdersDocument, {}))).toBe(5);
    const { data } = await customer.send(MyOrdersDocument, {});
    const product = data?.me?.customerOrders.nodes[0]?.items.map((item) => ('product' in item ? item.product : undefined))[0];
    const productId = product && 'id' in product ? product.id : '';
    expect(await count(() => customer.send(MyLineDocument, { id: productId }))).toBe(5);

    const cart = await customer.fill(await customer.createCart(), [{ terminateProduct: { id: 'end', productId } }]);
    const customerId = bought.result?.customer?.id ?? '';
    const process = await customer.checkout(customer.checkoutInput(cart, { customer: { existing: { customerId } } }));
    if (process.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(process));
    await customer.until(process.id, 'COMPLETED');
    expect(await count(() => customer.send(MyOrdersDocument, {}))).toBe(5);
  });
});
