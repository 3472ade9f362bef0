import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ContinueCheckoutDocument } from '../../schema/operations/generated/storefront.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { customerHeaders } from '../support/sign-in.ts';
import { createShopper, somebodyNew, type Shopper } from '../support/shopper.ts';
import { effects, rowsOf, storedPayments } from './bank.ts';

const removal = `mutation ($id: ID!) { removePaymentMethod(id: $id) { __typename ... on UserError { code } } }`;

describe('a card that guarantees the bills', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startGraph();
  });
  afterAll(() => graph.close());

  /** A customer of medium risk, who is asked for a card that stands behind the bills, and names this one. */
  const guaranteedBy = async (shopper: Shopper, token: string) => {
    const customer = { new: somebodyNew('medium') };
    const waiting = await shopper.checkout(shopper.checkoutInput(await shopper.readyCart(), { customer }));
    const processId = waiting.__typename === 'ActionRequired' ? waiting.process?.id : undefined;
    if (processId === undefined) throw new Error(JSON.stringify(waiting));
    const answer = { guarantee: { card: { token } } };
    const input = { idempotencyKey: randomUUID(), processId, answer, waitSeconds: 20 };
    await shopper.send(ContinueCheckoutDocument, { input });
    return processId;
  };
  const methodsOf = (processId: string) =>
    rowsOf<{ customer_id: string }>(
      graph.databaseUrl,
      'select customer_id, name, is_guarantee, is_kept from checkout.stored_payment_method where process_id = $1',
      [processId],
    );

  it('is kept by the provider and becomes a stored method of the new customer', async () => {
    const shopper = createShopper(graph.execute);
    const processId = await guaranteedBy(shopper, 'tok_visa');
    const { result } = await shopper.until(processId, 'COMPLETED');
    const customerId = result?.customer?.id;
    expect(await methodsOf(processId)).toEqual([
      { customer_id: customerId, name: 'Visa •••• 4242', is_guarantee: true, is_kept: true },
    ]);
    const [process] = await rowsOf<{ answers: object }>(
      graph.databaseUrl,
      'select answers, request from checkout.checkout_process where id = $1',
      [processId],
    );
    expect(process).toEqual({ answers: {}, request: null });
  });

  it('stays as long as it is the last one behind bills that go on', async () => {
    const shopper = createShopper(graph.execute);
    const processId = await guaranteedBy(shopper, 'tok_visa');
    const { result } = await shopper.until(processId, 'COMPLETED');
    const customerId = result?.customer?.id ?? '';
    const owner = createShopper(graph.execute, await customerHeaders(graph, customerId));
    const stored = 'select id, is_guarantee from checkout.stored_payment_method where customer_id = $1 order by created_at';
    const [first] = await rowsOf<{ id: string }>(graph.databaseUrl, stored, [customerId]);
    const remove = async () => (await owner.send<object>(removal, { id: first?.id })).data;
    expect(await remove()).toEqual({ removePaymentMethod: { __typename: 'InputProblem', code: 'GUARANTEE_NEEDED' } });

    const other = randomUUID();
    await rowsOf(
      graph.databaseUrl,
      `insert into checkout.stored_payment_method (id, customer_id, provider, token, name, is_guarantee, is_kept, created_at)
       values ($1, $2, 'sandbox', 'tok_slow', 'Visa', false, true, now())`,
      [other, customerId],
    );
    expect(await remove()).toEqual({ removePaymentMethod: { __typename: 'RemovePaymentMethodSuccess' } });
    expect(await rowsOf(graph.databaseUrl, stored, [customerId])).toEqual([{ id: other, is_guarantee: true }]);
  });

  it('is not taken when the provider does not keep it: nothing is charged, nothing stays', async () => {
    const shopper = createShopper(graph.execute);
    const processId = await guaranteedBy(shopper, 'tok_declined');
    const { problems } = await shopper.until(processId, 'CANCELLED');
    expect(problems).toMatchObject([{ __typename: 'PaymentDeclinedError', providerCode: 'declined' }]);
    expect(await methodsOf(processId)).toEqual([]);
    expect(await storedPayments(graph.databaseUrl, processId)).toMatchObject([{ status: 'CANCELED', method_request: null }]);
    expect(await effects(graph.databaseUrl, processId)).toEqual({});
  });
});
