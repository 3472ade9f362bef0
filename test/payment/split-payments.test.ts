import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Decimal } from 'decimal.js';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { card, createShopper, type OpenCart, type Shopper } from '../support/shopper.ts';
import { effects, storedPayments } from './bank.ts';

describe('what is due', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startGraph();
  });
  afterAll(() => graph.close());

  /** The cart paid with two cards, the first of which takes ten euros. */
  const inTwo = async (shopper: Shopper, cart: OpenCart, tokens: [string, string]) => {
    const plan = await shopper.plan({ cartId: cart.id });
    const { value, currency } = plan!.dueNow;
    const amounts = ['10.00', new Decimal(value).minus(10).toFixed(2)];
    const payments = amounts.map((amount, index) => ({ method: card(tokens[index]), amount: { value: amount, currency } }));
    return { amounts, input: shopper.checkoutInput(cart, { paymentMethod: null, payments }) };
  };

  it('is paid with two cards', async () => {
    const shopper = createShopper(graph.execute);
    const { amounts, input } = await inTwo(shopper, await shopper.readyCart(), ['tok_visa', 'tok_visa']);
    const answer = await shopper.checkout(input);
    if (answer.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(answer));
    const { result } = await shopper.until(answer.id, 'COMPLETED');
    expect(result?.payments.map(({ status, amount }) => [status, amount.value])).toEqual(
      amounts.map((amount) => ['CAPTURED', amount]),
    );
    expect(await effects(graph.databaseUrl, answer.id)).toEqual({ authorize: 2, capture: 2 });
  });

  it('is not taken from the first card when the second is declined', async () => {
    const shopper = createShopper(graph.execute);
    const cart = await shopper.readyCart();
    const { input } = await inTwo(shopper, cart, ['tok_visa', 'tok_insufficient_funds']);
    const answer = await shopper.checkout(input);
    if (answer.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(answer));
    const { problems } = await shopper.until(answer.id, 'CANCELLED');
    expect(problems).toMatchObject([{ __typename: 'PaymentDeclinedError', providerCode: 'insufficient_funds' }]);
    expect(await effects(graph.databaseUrl, answer.id)).toEqual({ authorize: 2, void: 1 });
    expect(await storedPayments(graph.databaseUrl, answer.id)).toMatchObject([{ status: 'CANCELED' }, { status: 'DENIED' }]);

    const again = await shopper.checkout({ ...shopper.checkoutInput(cart), idempotencyKey: randomUUID() });
    expect(again.__typename).toBe('CheckoutProcess');
  });

  it('is what the payments add up to, or nothing begins', async () => {
    const shopper = createShopper(graph.execute);
    const cart = await shopper.readyCart();
    const { input } = await inTwo(shopper, cart, ['tok_visa', 'tok_visa']);
    const answer = await shopper.checkout({ ...input, payments: input.payments!.slice(0, 1) });
    expect(answer.__typename).toBe('CheckoutRejected');
  });
});
