import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CartDocument,
  CreateCartDocument,
  MyLineDocument,
  MyOrdersDocument,
} from '../../schema/operations/generated/storefront.ts';
import { Refused } from '../../subgraphs/kit/engine/step.ts';
import type { Cart, CheckoutPorts, CheckoutRequest } from '../../subgraphs/checkout/ports.ts';
import { freezeCart } from '../../subgraphs/checkout/steps/freeze-cart.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { readLedger } from '../support/ledger.ts';
import { ada, createShopper, type Shopper } from '../support/shopper.ts';
import { agentHeaders, customerHeaders } from '../support/sign-in.ts';

interface Linked {
  checkoutProcess: { cart: { state: string; customer: { id: string } | null } | null } | null;
  me: { customerOrders: { nodes: { payments: { process: { cart: { items: { id: string }[] } | null } }[] }[] } } | null;
}

const linked = `query ($id: ID!) {
  checkoutProcess(id: $id) { cart { state customer { id } } }
  me { customerOrders { nodes { payments { process { cart { items { id } } } } } } }
}`;

describe('who may order what', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startGraph();
  });
  afterAll(() => graph.close());

  /** Somebody with a mobile line, signed in. */
  const withLine = async () => {
    const process = await createShopper(graph.execute).buyMobileLine();
    const customerId = process.result?.customer?.id ?? '';
    const shopper = createShopper(graph.execute, await customerHeaders(graph, customerId));
    const { data } = await shopper.send(MyOrdersDocument, {});
    const plan = data?.me?.customerOrders.nodes[0]?.items.find(({ id }) => id === 'plan');
    const product = plan && 'product' in plan ? plan.product : undefined;
    if (!product || !('id' in product)) throw new Error(JSON.stringify(data));
    return { customerId, shopper, productId: product.id, processId: process.id };
  };

  /** Signed in, and with the token of somebody else's anonymous cart. */
  const sharing = async (customerId: string, { caller }: Shopper) =>
    createShopper(graph.execute, {
      ...(await customerHeaders(graph, customerId)),
      'x-cart-token': caller.headers['x-cart-token'] ?? '',
    });

  it('a shared guest cart does not let one customer end the product of another', async () => {
    const [x, y] = [await withLine(), await withLine()];
    const guest = createShopper(graph.execute);
    const cart = await guest.createCart();
    const filled = await (
      await sharing(x.customerId, guest)
    ).fill(cart, [{ terminateProduct: { id: 'end', productId: x.productId } }]);
    const before = await readLedger(graph.databaseUrl);

    const other = await sharing(y.customerId, guest);
    const refused = await other.checkout(other.checkoutInput(filled, { customer: { existing: { customerId: y.customerId } } }));
    expect(refused).toMatchObject({ __typename: 'CheckoutRejected', problems: [{ code: 'EXISTING_CUSTOMER_REQUIRED' }] });
    expect(await readLedger(graph.databaseUrl)).toEqual(before);

    const own = await x.shopper.checkout(
      x.shopper.checkoutInput(filled, { customer: { existing: { customerId: x.customerId } } }),
    );
    if (own.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(own));
    await x.shopper.until(own.id, 'COMPLETED');
    const { data } = await x.shopper.send(MyLineDocument, { id: x.productId });
    expect(data?.product?.status).toBe('TERMINATED');
  });

  it.each<[string, CheckoutRequest['customer']]>([
    ['another customer', { existing: { customerId: 'y' } }],
    ['somebody new', { new: ada }],
  ])('a cart that became a customer’s between the check and the freeze is not sold to %s', async (_who, customer) => {
    const given: string[] = [];
    const cart = { id: 'c', customerId: 'x' } as Partial<Cart> as Cart;
    const ports = {
      carts: {
        freeze: () => Promise.resolve({ cart }),
        giveBack: (cartId: string) => Promise.resolve(void given.push(cartId)),
      },
      requests: { read: () => Promise.resolve({ customer }) },
    } as unknown as CheckoutPorts;
    const start = { cartId: 'c', guestKey: null, strategy: 'ORCHESTRATOR' as const, optionalSteps: [] };
    const answer = await freezeCart.invoke(
      { ...start, processId: 'p', stepKey: 'p:freezeCart', expired: null },
      ports,
      undefined as never,
    );
    expect(given).toEqual(['c']);
    expect(answer).toBeInstanceOf(Refused);
    expect(answer).toMatchObject({ problem: [{ code: 'EXISTING_CUSTOMER_REQUIRED' }] });
  });

  it('a product that ended while it waited in a second cart is refused before any money moves', async () => {
    const { customerId, productId, shopper } = await withLine();
    const change = {
      modifyProduct: { id: 'change', productId, configuration: { mobileLine: { coverage: 'INTERNATIONAL' as const } } },
    };
    const waiting = await shopper.fill(await shopper.createCart(), [change]);
    const ending = await shopper.fill(await shopper.createCart(), [{ terminateProduct: { id: 'end', productId } }]);
    const customer = { existing: { customerId } };
    const ended = await shopper.checkout(shopper.checkoutInput(ending, { customer }));
    if (ended.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(ended));
    await shopper.until(ended.id, 'COMPLETED');
    const before = await readLedger(graph.databaseUrl);

    const refused = await shopper.checkout(shopper.checkoutInput(waiting, { customer }));

    const problem = { code: 'PRODUCT_NOT_CHANGEABLE', path: ['cart', 'items', 'change'], recover: [{ operation: 'patchCart' }] };
    expect(refused).toMatchObject({ __typename: 'CheckoutRejected', problems: [problem] });
    expect(await readLedger(graph.databaseUrl)).toEqual(before);
    const { data } = await shopper.send(CartDocument, { id: waiting.id });
    expect(data?.shoppingCart).toMatchObject({ state: 'OPEN', problems: [problem] });
  });

  it('a cart that was bought with its token is the buyer’s: process, payment and cart are linked for them', async () => {
    const { customerId, shopper, processId } = await withLine();
    const { data } = await shopper.send<Linked>(linked, { id: processId });
    expect(data?.checkoutProcess?.cart).toEqual({ state: 'CHECKED_OUT', customer: { id: customerId } });
    const cart = data?.me?.customerOrders.nodes[0]?.payments[0]?.process.cart;
    expect(cart?.items.map(({ id }) => id)).toEqual(['plan', 'sim', 'roaming']);
  });

  it('somebody signed in who is not a customer yet gets a token, and buys with it', async () => {
    const { access_token: token } = (await graph.identity.issuer?.issue({ role: 'customer', subject: 'newcomer' })) ?? {};
    const process = await createShopper(graph.execute, { authorization: `Bearer ${token ?? ''}` }).buyMobileLine();
    expect(process).toMatchObject({ state: 'COMPLETED' });
  });

  it('an agent orders for a customer that exists, in a cart of that customer', async () => {
    const { customerId, productId } = await withLine();
    const agent = createShopper(graph.execute, await agentHeaders(graph));
    const unbound = await agent.createCart();
    const refused = await agent.patch(unbound, [{ terminateProduct: { id: 'end', productId } }]);
    expect(refused).toMatchObject({ problems: [{ code: 'CUSTOMER_REQUIRED', recover: [{ operation: 'createCart' }] }] });
    const { data } = await agent.send(CreateCartDocument, { input: { idempotencyKey: randomUUID(), customerId } });
    if (data?.createCart.__typename !== 'CreateCartSuccess') throw new Error(JSON.stringify(data));
    const filled = await agent.fill(data.createCart.cart, [{ terminateProduct: { id: 'end', productId } }]);
    const process = await agent.checkout(agent.checkoutInput(filled, { customer: { existing: { customerId } } }));
    if (process.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(process));
    await agent.until(process.id, 'COMPLETED');
  });
});
