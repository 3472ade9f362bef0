import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { InjectFaultDocument } from '../../schema/operations/generated/agent-desktop.ts';
import { OrderPageDocument, BrowseDocument, type OrderPageQuery } from '../../schema/operations/generated/storefront.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { agentHeaders } from '../support/sign-in.ts';
import { createShopper, type Shopper } from '../support/shopper.ts';

describe('a shopper buys a phone line', () => {
  let graph: TestGraph;
  let shopper: Shopper;
  beforeAll(async () => {
    graph = await startGraph();
    shopper = createShopper(graph.execute);
  });
  afterAll(() => graph.close());

  it('browses offerings with their prices, without any token', async () => {
    const { data } = await shopper.send(BrowseDocument, { filter: { categoryIds: ['cat-mobile'] }, first: 5 });
    expect(data?.productOfferings.totalCount).toBeGreaterThan(5);
    expect(data?.productOfferings.nodes).toHaveLength(5);
  });

  it('finds a plan by a mistyped name, narrows it down by what the facets count, and pages on (E3)', async () => {
    const { data } = await shopper.send(BrowseDocument, { filter: { text: 'mobil flxe', sellable: true }, first: 1 });
    const found = present(data?.productOfferings);
    expect([found.didYouMean, found.totalCount > 1]).toEqual(['mobil flex', true]);
    const { category, count } = present(found.facets?.categories.at(-1));
    const filter = { text: 'mobil flxe', sellable: true, categoryIds: [category.id] };
    const narrowed = present(
      (await shopper.send(BrowseDocument, { filter, sort: 'MONTHLY_PRICE_ASC', first: 1 })).data?.productOfferings,
    );
    expect(narrowed.totalCount).toBe(count);
    const next = { filter, sort: 'MONTHLY_PRICE_ASC', first: 1, after: narrowed.pageInfo.endCursor } as const;
    const { data: second } = await shopper.send(BrowseDocument, next);
    expect(second?.productOfferings.nodes.map(({ id }) => id)).not.toEqual(narrowed.nodes.map(({ id }) => id));
  });

  it('gets individual, customer, accounts, payment, order and active products, all linked both ways (A1, A4, C2, E6)', async () => {
    const process = await shopper.buyMobileLine();
    const { data } = await shopper.send(OrderPageDocument, { id: process.result?.productOrder.id ?? '' });
    const order = present(data?.productOrder);
    const { billingAccount, parent } = order;
    const { payments } = parent;
    const customer = present(order.customer);
    const products = order.items.map(productOf);

    expect(order.state).toBe('COMPLETED');
    expect(parent.checkoutProcess).toEqual({ id: process.id, state: 'COMPLETED' });
    expect(customer).toMatchObject({ status: 'ACTIVE', party: { __typename: 'Individual', name: 'Ada Lindqvist' } });
    expect(customer.party.customers).toEqual([{ id: customer.id }]);
    expect(customer.accounts).toEqual([{ id: billingAccount?.account.id, billingAccounts: [{ id: billingAccount?.id }] }]);
    expect(customer.productOrders.nodes).toEqual([{ id: order.id }]);
    expect(ids(customer.products.nodes)).toEqual(ids(products));
    expect(billingAccount).toMatchObject({ customer: { id: customer.id }, payments: [{ id: payments[0]?.id }] });
    expect(ids(billingAccount?.products.nodes)).toEqual(ids(products));
    expect(payments).toMatchObject([
      {
        status: 'CAPTURED',
        amount: { value: '24.98', currency: 'EUR' },
        customerOrder: { id: parent.id },
        process: { id: process.id },
      },
    ]);
    expect(products.map(({ __typename, status }) => [__typename, status])).toEqual([
      ['MobileLine', 'ACTIVE'],
      ['SimCard', 'ACTIVE'],
      ['RoamingOption', 'ACTIVE'],
    ]);
    for (const product of products) {
      expect(product).toMatchObject({ customer: { id: customer.id }, billingAccount: { id: billingAccount?.id } });
      expect(product.productOrders).toEqual([{ id: order.id }]);
    }
    const [plan, sim, roaming] = products;
    expect(plan?.resources).toMatchObject([{ __typename: 'Msisdn', state: 'ASSIGNED', product: { id: plan?.id } }]);
    expect(sim?.resources).toMatchObject([{ __typename: 'Iccid', state: 'ASSIGNED', product: { id: sim?.id } }]);
    expect(roaming?.relationships).toMatchObject([{ type: 'RELIES_ON', product: { id: plan?.id } }]);
    const beforeCompletion = order.tasks.filter(({ kind }) => kind !== 'NOTIFY_CUSTOMER');
    expect(new Set(beforeCompletion.map(({ state }) => state))).toEqual(new Set(['COMPLETED']));
  });

  it('sees a new product by value, without an id, until it is active; then by reference (C1, C2, C8)', async () => {
    const agent = createShopper(graph.execute, await agentHeaders(graph));
    await agent.send(InjectFaultDocument, { input: { provider: 'SERVICE_ACTIVATION', kind: 'DELAY', delayMs: 1500 } });
    const process = await shopper.checkout(shopper.checkoutInput(await shopper.readyCart()));
    if (process.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(process));
    const planOf = async () => {
      const { data } = await shopper.send(OrderPageDocument, { id: process.result?.productOrder.id ?? '' });
      return data?.productOrder?.items.find(({ id }) => id === 'plan');
    };

    expect(await planOf()).toMatchObject({
      __typename: 'AddOrderItem',
      product: { __typename: 'ProductValue', attributes: { __typename: 'MobileLineAttributes' } },
    });
    await shopper.until(process.id, 'COMPLETED');
    expect(await planOf()).toMatchObject({
      product: { __typename: 'ProductRef', product: { __typename: 'MobileLine', status: 'ACTIVE' } },
    });
  });

  it('shows nothing of it to somebody else', async () => {
    const process = await shopper.buyMobileLine();
    const { data } = await createShopper(graph.execute).send(OrderPageDocument, { id: process.result?.productOrder.id ?? '' });
    expect(data?.productOrder).toBeNull();
  });
});

type Order = NonNullable<OrderPageQuery['productOrder']>;

const productOf = (item: Order['items'][number]) => {
  if (item.__typename !== 'AddOrderItem' || item.product.__typename !== 'ProductRef') throw new Error(JSON.stringify(item));
  return present(item.product.product);
};

const ids = (entities: readonly { id: string }[] | undefined) => entities?.map(({ id }) => id).sort();

function present<T>(value: T | null | undefined): T {
  if (value == null) throw new Error('It is not there.');
  return value;
}
