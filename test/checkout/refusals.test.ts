import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CartDocument, LeaseDocument } from '../../schema/operations/generated/storefront.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { afterBuying, readLedger } from '../support/ledger.ts';
import { card, createShopper, mobileLine } from '../support/shopper.ts';

describe('a checkout that cannot be', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startGraph();
  });
  afterAll(() => graph.close());
  const nothing = afterBuying(0);

  it('gives everything back when the payment is declined, opens the cart again and says what to do next', async () => {
    const shopper = createShopper(graph.execute);
    const cart = await shopper.readyCart();

    const declined = await shopper.checkout(shopper.checkoutInput(cart, { paymentMethod: card('tok_insufficient_funds') }));

    expect(declined).toMatchObject({
      __typename: 'CheckoutProcess',
      state: 'CANCELLED',
      result: null,
      problems: [{ code: 'PAYMENT_DECLINED', providerCode: 'insufficient_funds', recover: [{ operation: 'checkout' }] }],
    });
    expect(await readLedger(graph.databaseUrl)).toEqual({ ...nothing, reservedNumbers: 1 });
    const { data } = await shopper.send(CartDocument, { id: cart.id });
    expect(data?.shoppingCart).toMatchObject({ state: 'OPEN', problems: [] });

    const paid = await shopper.checkout(shopper.checkoutInput(cart));
    if (paid.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(paid));
    await shopper.until(paid.id, 'COMPLETED');
    expect(await readLedger(graph.databaseUrl)).toEqual(afterBuying(1));
  });

  it('lists all that is missing of the customer, the cart and the payment at once, and does nothing', async () => {
    const before = await readLedger(graph.databaseUrl);
    const shopper = createShopper(graph.execute);
    const cart = await shopper.fill(await shopper.createCart(), mobileLine);

    const refused = await shopper.checkout({
      idempotencyKey: randomUUID(),
      cartId: cart.id,
      customer: { new: { individual: { givenName: 'Ada', email: 'not an address' } } },
    });

    const found = refused.__typename === 'CheckoutRejected' ? refused.problems : [];
    expect(found.map(({ code, path }) => `${code} ${path.join('.')}`).sort()).toEqual(
      [
        'INVALID_VALUE input.customer.new.individual.email',
        'MISSING_VALUE input.customer.new.individual.address.city',
        'MISSING_VALUE input.customer.new.individual.address.country',
        'MISSING_VALUE input.customer.new.individual.address.postCode',
        'MISSING_VALUE input.customer.new.individual.address.street',
        'MISSING_VALUE input.customer.new.individual.birthDate',
        'MISSING_VALUE input.customer.new.individual.familyName',
        'NUMBER_MISSING cart.items.plan',
        'PAYMENT_METHOD_REQUIRED input.paymentMethod',
        'SIM_MISSING cart.items.sim',
      ].sort(),
    );
    expect(found.every(({ recover }) => recover.length > 0)).toBe(true);
    expect(await readLedger(graph.databaseUrl)).toEqual(before);
  });

  it('treats a foreign cart like one that does not exist', async () => {
    const cart = await createShopper(graph.execute).readyCart();
    const stranger = createShopper(graph.execute);
    await stranger.createCart();

    const answers = await Promise.all(
      [cart.id, randomUUID()].map((cartId) => stranger.checkout(stranger.checkoutInput({ id: cartId, version: 1 }))),
    );

    const codes = answers.map((answer) => (answer.__typename === 'CheckoutRejected' ? answer.problems : answer));
    expect(codes[0]).toMatchObject([{ code: 'UNKNOWN_CART' }]);
    expect(codes[0]).toEqual(codes[1]);
  });

  it('refuses a customer that is not the caller', async () => {
    const owner = await createShopper(graph.execute).buyMobileLine();
    const shopper = createShopper(graph.execute);
    const input = shopper.checkoutInput(await shopper.readyCart(), {
      customer: { existing: { customerId: owner.result?.customer?.id ?? '' } },
    });

    expect(await shopper.checkout(input)).toMatchObject({ problems: [{ code: 'UNKNOWN_CUSTOMER' }] });
  });

  it('notices that the cart moved since the shopper looked', async () => {
    const shopper = createShopper(graph.execute);
    const cart = await shopper.readyCart();
    const refused = await shopper.checkout(shopper.checkoutInput(cart, { cartVersion: cart.version - 1 }));
    expect(refused).toMatchObject({ problems: [{ code: 'CART_CHANGED' }] });
  });

  it('takes the money once when the provider loses its answer', async () => {
    const shopper = createShopper(graph.execute);
    const before = await readLedger(graph.databaseUrl);
    const cart = await shopper.readyCart();
    const process = await shopper.checkout(shopper.checkoutInput(cart, { paymentMethod: card('tok_timeout_after_authorize') }));
    if (process.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(process));
    await shopper.until(process.id, 'COMPLETED');
    const after = await readLedger(graph.databaseUrl);
    expect([after.authorizations - before.authorizations, after.captures - before.captures]).toEqual([1, 1]);
  });

  it('keeps the lease of the cart after a declined payment', async () => {
    const shopper = createShopper(graph.execute);
    const cart = await shopper.readyCart();
    const { data: before } = await shopper.send(LeaseDocument, { cartId: cart.id });
    await shopper.checkout(shopper.checkoutInput(cart, { paymentMethod: card('tok_declined') }));
    const { data: after } = await shopper.send(LeaseDocument, { cartId: cart.id });
    expect(after?.numberLease?.lines).toEqual(before?.numberLease?.lines);
  });
});
