import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PaymentMethodsDocument } from '../../schema/operations/generated/storefront.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { agentHeaders, customerHeaders } from '../support/sign-in.ts';
import { card, createShopper, mobileLine, type Shopper } from '../support/shopper.ts';
import { rowsOf } from './bank.ts';

const ofCustomer = 'query ($id: ID!) { customer(id: $id) { id paymentMethods { id name isGuarantee } } }';
const remove = `mutation ($id: ID!) { removePaymentMethod(id: $id) { __typename ... on UserError { code } } }`;

interface Stored {
  id: string;
  name: string;
  isGuarantee: boolean;
}

describe('a payment method that is kept', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startGraph();
  });
  afterAll(() => graph.close());

  const buy = async (shopper: Shopper, paymentMethod: object, customer?: object) => {
    const more = customer ? { customer: customer as never } : {};
    const input = shopper.checkoutInput(await shopper.readyCart(), { paymentMethod: paymentMethod as never, ...more });
    return { input, answer: await shopper.checkout(input) };
  };
  const bought = async (shopper: Shopper, paymentMethod: object, customer?: object) => {
    const { answer } = await buy(shopper, paymentMethod, customer);
    if (answer.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(answer));
    return shopper.until(answer.id, 'COMPLETED');
  };
  /** Somebody signed in, who has had a card kept. */
  const regular = async () => {
    const { result } = await bought(createShopper(graph.execute), { card: { token: 'tok_visa', save: true } });
    const customerId = result?.customer?.id ?? '';
    const shopper = createShopper(graph.execute, await customerHeaders(graph, customerId));
    return { shopper, customerId, existing: { existing: { customerId } } };
  };
  const methodsOf = async (shopper: Shopper, id: string) => {
    const { data } = await shopper.send<{ customer: { paymentMethods: Stored[] } | null }>(ofCustomer, { id });
    return data?.customer?.paymentMethods;
  };

  it("is the customer's for the next purchase", async () => {
    const { shopper, customerId, existing } = await regular();
    const [method] = (await methodsOf(shopper, customerId)) ?? [];
    expect(method).toMatchObject({ name: 'Visa •••• 4242', isGuarantee: false });
    const { result } = await bought(shopper, { stored: { paymentMethodId: method?.id } }, existing);
    expect(result?.payment).toMatchObject({ status: 'CAPTURED' });
    expect(await methodsOf(shopper, customerId)).toHaveLength(1);
  });

  it('is not kept unless the customer lets us', async () => {
    const { result } = await bought(createShopper(graph.execute), card());
    const customerId = result?.customer?.id ?? '';
    const shopper = createShopper(graph.execute, await customerHeaders(graph, customerId));
    expect(await methodsOf(shopper, customerId)).toEqual([]);
  });

  it("is nobody else's: not to see, not to pay with, not to remove", async () => {
    const owner = await regular();
    const [method] = (await methodsOf(owner.shopper, owner.customerId)) ?? [];
    const stranger = await regular();
    const { answer } = await buy(stranger.shopper, { stored: { paymentMethodId: method?.id } }, stranger.existing);
    expect(answer.__typename).toBe('CheckoutRejected');
    const { data } = await stranger.shopper.send<object>(remove, { id: method?.id });
    expect(data).toEqual({ removePaymentMethod: { __typename: 'InputProblem', code: 'UNKNOWN_PAYMENT_METHOD' } });
    expect(await methodsOf(stranger.shopper, owner.customerId)).toBeUndefined();
  });

  it('is forgotten on request', async () => {
    const { shopper, customerId } = await regular();
    const [method] = (await methodsOf(shopper, customerId)) ?? [];
    const { data } = await shopper.send<object>(remove, { id: method?.id });
    expect(data).toEqual({ removePaymentMethod: { __typename: 'RemovePaymentMethodSuccess' } });
    expect(await methodsOf(shopper, customerId)).toEqual([]);
    expect(
      await rowsOf(graph.databaseUrl, 'select 1 from checkout.stored_payment_method where customer_id = $1', [customerId]),
    ).toEqual([]);
  });

  describe('among the ways to pay', () => {
    const options = async (shopper: Shopper, cartId: string) => {
      const { data } = await shopper.send(PaymentMethodsDocument, { cartId });
      return data?.paymentMethods?.map(({ kind, name, eligible, reason }) => ({ kind, name, eligible, reason }));
    };

    it("comes first; a card and the provider's own pages follow", async () => {
      const { shopper } = await regular();
      const cart = await shopper.readyCart();
      expect(await options(shopper, cart.id)).toEqual([
        { kind: 'STORED', name: 'Visa •••• 4242', eligible: true, reason: null },
        { kind: 'CARD', name: 'card', eligible: true, reason: null },
        { kind: 'REDIRECT', name: 'bankTransfer', eligible: true, reason: null },
      ]);
    });

    it('is closed when nothing is due', async () => {
      const shopper = createShopper(graph.execute);
      const cart = await shopper.createCart();
      expect(await options(shopper, cart.id)).toMatchObject([
        { kind: 'CARD', eligible: false, reason: 'Nothing is due with this order.' },
        { kind: 'REDIRECT', eligible: false },
      ]);
    });

    it('a page of the bank is closed to customers of high risk', async () => {
      const { shopper, customerId } = await regular();
      await rowsOf(graph.databaseUrl, `update party.customer set risk_segment = 'HIGH' where id = $1`, [customerId]);
      const cart = await shopper.fill(await shopper.createCart(), mobileLine);
      expect((await options(shopper, cart.id))?.at(-1)).toMatchObject({
        kind: 'REDIRECT',
        eligible: false,
        reason: expect.any(String),
      });
    });

    it('is not shown to strangers, to whom the cart is not there', async () => {
      const cart = await createShopper(graph.execute).readyCart();
      expect(await options(createShopper(graph.execute), cart.id)).toBeUndefined();
      expect(await options(createShopper(graph.execute, await agentHeaders(graph)), cart.id)).toHaveLength(2);
    });
  });
});
