import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MyLineDocument, MyOrdersDocument } from '../../schema/operations/generated/storefront.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { customerHeaders } from '../support/sign-in.ts';
import { createShopper, mobileLine, type Shopper } from '../support/shopper.ts';

describe('a customer changes and ends a line they have', () => {
  let graph: TestGraph;
  let customer: Shopper;
  let customerId: string;
  let productId: string;
  beforeAll(async () => {
    graph = await startGraph();
    ({ customer, customerId, productId } = await customerWithLine(graph));
  });
  afterAll(() => graph.close());

  const order = async (shopper: Shopper, operations: Parameters<Shopper['fill']>[1]) => {
    const cart = await shopper.fill(await shopper.createCart(), operations);
    const process = await shopper.checkout(shopper.checkoutInput(cart, { customer: { existing: { customerId } } }));
    if (process.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(process, null, 2));
    return shopper.until(process.id, 'COMPLETED');
  };
  const coverage = (value: 'NATIONAL' | 'INTERNATIONAL') => [
    { modifyProduct: { id: 'change', productId, configuration: { mobileLine: { coverage: value } } } },
  ];

  it('reads the product with what its offering allows and what each value costs, in one query (C3)', async () => {
    const document = `query ($id: ID!) { product(id: $id) { id version characteristics { name value }
      productSpecification { characteristics { name configurable } } productOffering { id prices { kind amount { value } }
        configurableCharacteristics { name allowedValues { value isDefault priceEffects { kind amount { value } } } } } } }`;
    const { data } = await customer.send(document, { id: productId });
    expect(data?.product).toMatchObject({
      id: productId,
      version: 1,
      characteristics: expect.arrayContaining([expect.objectContaining({ name: 'coverage', value: 'National' })]),
      productSpecification: { characteristics: expect.arrayContaining([{ name: 'coverage', configurable: true }]) },
      productOffering: {
        prices: expect.arrayContaining([expect.objectContaining({ kind: 'RECURRING' })]),
        configurableCharacteristics: expect.arrayContaining([
          {
            name: 'coverage',
            allowedValues: [
              { value: 'National', isDefault: true, priceEffects: [] },
              { value: 'International', isDefault: false, priceEffects: [{ kind: 'RECURRING', amount: { value: '8.00' } }] },
            ],
          },
        ]),
      },
    });
  });

  it('keeps one product id over a change and a termination, with three versions in its history (C4, C6)', async () => {
    await order(customer, coverage('INTERNATIONAL'));
    const { data: changed } = await customer.send(MyLineDocument, { id: productId });
    expect(changed?.product).toMatchObject({ id: productId, status: 'ACTIVE', version: 2, coverage: 'INTERNATIONAL' });

    await order(customer, [{ terminateProduct: { id: 'end', productId } }]);
    const { data: ended } = await customer.send(MyLineDocument, { id: productId });
    expect(ended?.product).toMatchObject({
      id: productId,
      status: 'TERMINATED',
      version: 3,
      history: [
        { version: 1, action: 'ADD', attributes: { coverage: 'NATIONAL' } },
        { version: 2, action: 'MODIFY', attributes: { coverage: 'INTERNATIONAL' } },
        { version: 3, action: 'DELETE', status: 'TERMINATED' },
      ],
      resources: [{ __typename: 'Msisdn', state: 'QUARANTINED' }],
    });
    expect(new Set(ended?.product?.history.map(({ productOrder }) => productOrder?.id)).size).toBe(3);
    expect(ended?.product?.productOrders).toHaveLength(3);
  });

  it('shows a change as a reference and only what changes (C8, C10)', async () => {
    const line = await customerWithLine(graph);
    const cart = await line.customer.fill(await line.customer.createCart(), [
      { modifyProduct: { id: '1', productId: line.productId, configuration: { mobileLine: { coverage: 'INTERNATIONAL' } } } },
    ]);
    const input = line.customer.checkoutInput(cart, { customer: { existing: { customerId: line.customerId } } });
    const process = await line.customer.checkout(input);
    if (process.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(process));
    await line.customer.until(process.id, 'COMPLETED');

    const { data } = await line.customer.send(MyOrdersDocument, {});
    expect(data?.me?.customerOrders.nodes[0]?.items).toMatchObject([
      {
        action: 'MODIFY',
        product: { id: line.productId },
        delta: { __typename: 'MobileLineAttributes', coverage: 'INTERNATIONAL', voicemail: null },
      },
    ]);
  });

  it('refuses one product twice in one order, and accepts it in a later one (C5)', async () => {
    const line = await customerWithLine(graph);
    const twice = await line.customer.patch(await line.customer.createCart(), [
      {
        modifyProduct: { id: 'change', productId: line.productId, configuration: { mobileLine: { coverage: 'INTERNATIONAL' } } },
      },
      { terminateProduct: { id: 'end', productId: line.productId } },
    ]);
    expect(twice).toMatchObject({
      __typename: 'CartRejected',
      problems: [{ __typename: 'DuplicateProductInOrderError', productId: line.productId, itemIds: ['change', 'end'] }],
    });
  });

  it("treats somebody else's product like one that does not exist (C6)", async () => {
    const line = await customerWithLine(graph);
    const other = await customerWithLine(graph);
    const unknown = '00000000-0000-4000-8000-000000000000';
    const answers = [];
    for (const id of [other.productId, unknown]) {
      const cart = await line.customer.createCart();
      const patched = await line.customer.patch(cart, [{ terminateProduct: { id: 'end', productId: id } }]);
      answers.push(patched.__typename === 'CartRejected' ? patched.problems.map(({ code, reason }) => [code, reason]) : patched);
    }
    expect(answers[0]).toEqual(answers[1]);
  });

  it('may use the same item ids in two orders (C12)', async () => {
    const line = await customerWithLine(graph);
    const cart = await line.customer.fill(await line.customer.createCart(), mobileLine);
    await line.customer.lease(cart);
    const input = line.customer.checkoutInput(cart, { customer: { existing: { customerId: line.customerId } } });
    const process = await line.customer.checkout(input);
    if (process.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(process));
    await line.customer.until(process.id, 'COMPLETED');

    const { data } = await line.customer.send(MyOrdersDocument, {});
    expect(data?.me?.customerOrders.nodes.map(({ items }) => items.map(({ id }) => id))).toEqual([
      ['plan', 'sim', 'roaming'],
      ['plan', 'sim', 'roaming'],
    ]);
  });
});

/** Somebody who bought a line as a guest and has signed in since. */
async function customerWithLine(graph: TestGraph) {
  const guest = createShopper(graph.execute);
  const process = await guest.buyMobileLine();
  const customerId = process.result?.customer?.id ?? '';
  const customer = createShopper(graph.execute, await customerHeaders(graph, customerId));
  const { data } = await customer.send(MyOrdersDocument, {});
  const plan = data?.me?.customerOrders.nodes[0]?.items.find(({ id }) => id === 'plan');
  const product = plan && 'product' in plan ? plan.product : undefined;
  if (!product || !('id' in product)) throw new Error(JSON.stringify(data));
  return { customer, customerId, productId: product.id };
}
