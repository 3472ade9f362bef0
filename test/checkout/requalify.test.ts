import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ContinueCheckoutDocument,
  type ContinueCheckoutMutationVariables,
} from '../../schema/operations/generated/storefront.ts';
import { readLedger } from '../support/ledger.ts';
import { card, createShopper, mobileLine, somebodyNew, type Shopper } from '../support/shopper.ts';
import { startOperator, type Operator } from './operator.ts';

type Answer = ContinueCheckoutMutationVariables['input']['answer'];

const someoneOf = (segment: 'low' | 'medium' | 'high') => somebodyNew(segment);
const watch = { addItem: { id: 'watch', productOfferingId: 'po-device-fjord-watch' } };
const withdrawal = { withdrawal: { reason: 'Changed my mind.' } };

describe('a checkout looks again once the customer is known (A20)', () => {
  let operator: Operator;
  beforeAll(async () => {
    operator = await startOperator();
  });
  afterAll(() => operator.close());

  const agent = () => createShopper(operator.execute, {}, { role: 'agent', tenant: 'sample', subject: 'agent-1' });

  const answer = async (who: Shopper, processId: string, given: Answer, idempotencyKey: string = randomUUID()) => {
    const input = { idempotencyKey, processId, answer: given, waitSeconds: 20 };
    const { data } = await who.send(ContinueCheckoutDocument, { input });
    if (!data) throw new Error('No data.');
    return data.continueCheckout;
  };

  /** A mobile line, and what else is asked for, up to where the checkout waits. */
  const held = async (segment: 'medium' | 'high', more: (typeof watch)[] = []) => {
    const shopper = createShopper(operator.execute);
    const cart = await shopper.fill(await shopper.createCart(), [...mobileLine, ...more]);
    const lease = await shopper.lease(cart);
    if (lease.__typename !== 'NumberLease') throw new Error(JSON.stringify(lease));
    const input = shopper.checkoutInput(cart, { customer: { new: someoneOf(segment) } });
    const waiting = await shopper.checkout(input);
    if (waiting.__typename !== 'ActionRequired') throw new Error(JSON.stringify(waiting, null, 2));
    return { shopper, cart, input, process: present(waiting.process) };
  };

  /** What such a checkout keeps while it waits: a prospect, its number, and no money. */
  const changeOf = async (act: () => Promise<unknown>) => {
    const before = await readLedger(operator.databaseUrl);
    await act();
    const after = await readLedger(operator.databaseUrl);
    const names = Object.keys(after) as (keyof typeof after)[];
    return Object.fromEntries(
      names.flatMap((name) => (after[name] === before[name] ? [] : [[name, after[name] - before[name]]])),
    );
  };

  const prospect = { processes: 1, customers: 1, individuals: 1, partyAccounts: 1, billingAccounts: 1, reservedNumbers: 1 };

  it('and asks a customer of high risk for a deposit, a payment of its own on the billing account (A22)', async () => {
    let waiting: Awaited<ReturnType<typeof held>> | undefined;
    expect(await changeOf(async () => (waiting = await held('high')))).toEqual(prospect);
    const { shopper, input, process } = present(waiting);
    expect(process).toMatchObject({
      state: 'PENDING',
      hold: {
        __typename: 'DepositRequired',
        code: 'DEPOSIT_REQUIRED',
        amount: { currency: 'EUR' },
        recover: [{ operation: 'continueCheckout' }, { operation: 'continueCheckout' }],
      },
    });
    expect(process.tasks.find(({ name }) => name === 'preparePayments')).toMatchObject({ state: 'NEW' });
    expect(await shopper.checkout(input)).toMatchObject({ __typename: 'ActionRequired', process: { id: process.id } });

    expect(await answer(shopper, process.id, { guarantee: card() })).toMatchObject({
      __typename: 'CheckoutRejected',
      problems: [{ code: 'WRONG_ANSWER', path: ['input', 'answer', 'guarantee'] }],
    });
    const key = randomUUID();
    expect(await answer(shopper, process.id, { deposit: card() }, key)).toMatchObject({
      __typename: 'CheckoutProcess',
      state: expect.stringMatching(/^(ACTIVE|COMPLETED)$/),
      hold: null,
    });
    await shopper.until(process.id, 'COMPLETED');
    expect(await answer(shopper, process.id, { deposit: card() }, key)).toMatchObject({
      __typename: 'CheckoutProcess',
      state: 'COMPLETED',
    });
    expect(await answer(shopper, process.id, { deposit: card('tok_3ds') }, key)).toMatchObject({
      __typename: 'IdempotencyConflictError',
    });
    expect(await answer(shopper, process.id, { deposit: card() })).toMatchObject({
      problems: [{ code: 'NOT_WAITING', recover: [{ operation: 'checkoutProcess' }] }],
    });

    const { data } = await agent().send<Paid>(paymentsDocument, { id: process.id });
    const result = present(data).checkoutProcess.result;
    expect(result.customer).toEqual({ status: 'ACTIVE', riskSegment: 'HIGH' });
    expect(result.payments).toMatchObject([
      { purpose: 'ORDER', status: 'CAPTURED' },
      { purpose: 'DEPOSIT', status: 'CAPTURED', amount: { currency: 'EUR' }, billingAccount: result.billingAccount },
    ]);
    expect(result.payments[1]?.amount).toEqual((process.hold as { amount?: unknown }).amount);
  });

  it('and asks a customer of medium risk for a payment method that stands behind the bills (A24)', async () => {
    const { shopper, process } = await held('medium');
    expect(process).toMatchObject({ state: 'PENDING', hold: { code: 'PAYMENT_METHOD_REQUIRED' } });
    expect(await answer(shopper, process.id, { guarantee: { redirect: { name: 'bankTransfer' } } })).toMatchObject({
      problems: [{ code: 'INVALID_VALUE' }],
    });
    expect(await answer(shopper, process.id, { guarantee: card() })).toMatchObject({ __typename: 'CheckoutProcess' });
    const { result } = await shopper.until(process.id, 'COMPLETED');
    const { data } = await agent().send<{ customer: { paymentMethods: object[] } }>(methodsDocument, {
      id: result?.customer?.id,
    });
    expect(present(data).customer.paymentMethods).toMatchObject([{ isGuarantee: true }]);
  });

  it('and holds what such a customer may not buy, until an agent decides (A21)', async () => {
    let waiting: Awaited<ReturnType<typeof held>> | undefined;
    expect(await changeOf(async () => (waiting = await held('high', [watch])))).toEqual(prospect);
    const { shopper, process } = present(waiting);
    expect(process).toMatchObject({
      state: 'HOLD',
      hold: {
        __typename: 'OfferingNotQualified',
        items: [{ cartItemId: 'watch', reason: expect.any(String), alternatives: [{ id: 'po-esim' }, {}] }],
      },
    });
    const approval = { approval: { reason: 'Paid every bill for ten years.' } };
    expect(await answer(shopper, process.id, approval)).toMatchObject({ problems: [{ code: 'NOT_ALLOWED' }] });
    const stranger = createShopper(operator.execute);
    expect(await answer(stranger, process.id, withdrawal)).toEqual(await answer(stranger, randomUUID(), withdrawal));
    expect(await answer(stranger, process.id, withdrawal)).toMatchObject({ problems: [{ code: 'UNKNOWN_PROCESS' }] });

    expect(await answer(agent(), process.id, approval)).toMatchObject({
      __typename: 'ActionRequired',
      process: { state: 'PENDING', hold: { code: 'DEPOSIT_REQUIRED' } },
    });
    await answer(shopper, process.id, { deposit: card() });
    await shopper.until(process.id, 'COMPLETED');
  });

  it('and gives everything back when it is withdrawn; the cart can be changed and bought', async () => {
    const before = await readLedger(operator.databaseUrl);
    const { shopper, cart, process } = await held('high', [watch]);
    expect(await answer(shopper, process.id, withdrawal)).toMatchObject({
      __typename: 'CheckoutProcess',
      state: 'CANCELLED',
      problems: [{ code: 'CHECKOUT_WITHDRAWN' }],
    });
    const after = await readLedger(operator.databaseUrl);
    expect(after).toEqual({ ...before, reservedNumbers: before.reservedNumbers + 1 });
    const again = await shopper.fill(cart, [{ removeItem: { id: 'watch' } }]);
    const bought = await shopper.checkout(shopper.checkoutInput(again));
    if (bought.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(bought));
    await shopper.until(bought.id, 'COMPLETED');
  });

  it('and takes both of two answers at once for one', async () => {
    const { shopper, process } = await held('high');
    const answers = await Promise.all(Array.from({ length: 4 }, () => answer(shopper, process.id, { deposit: card() })));
    expect(answers.filter(({ __typename }) => __typename === 'CheckoutProcess').length).toBeGreaterThan(0);
    await shopper.until(process.id, 'COMPLETED');
    const { data } = await agent().send<Paid>(paymentsDocument, { id: process.id });
    expect(present(data).checkoutProcess.result.payments).toHaveLength(2);
  });

  it('and finishes on the configuration it began with, also after a restart', async () => {
    await operator.restart({ strategies: { default: 'ENTITIES_FIRST', byCategory: [] } });
    const { shopper, process } = await held('high');
    await operator.restart({ strategies: { default: 'ORDER_MANAGEMENT', byCategory: [] }, qualification: [] });

    expect(await shopper.progress(process.id)).toMatchObject({ state: 'PENDING', hold: { code: 'DEPOSIT_REQUIRED' } });
    expect(await answer(shopper, process.id, { deposit: card() })).toMatchObject({ __typename: 'CheckoutProcess' });
    const done = await shopper.until(process.id, 'COMPLETED');
    expect(done.strategy).toBe('ENTITIES_FIRST');
    expect(done.tasks.map(({ name }) => name)).not.toContain('createOrderCustomer');
    const { data } = await agent().send<Paid>(paymentsDocument, { id: process.id });
    expect(present(data).checkoutProcess.result.payments).toMatchObject([{ purpose: 'ORDER' }, { purpose: 'DEPOSIT' }]);
  });

  it('and qualifies somebody whom order management will create before there is a customer', async () => {
    await operator.restart({ strategies: { default: 'ORDER_MANAGEMENT', byCategory: [] } });
    let waiting: Awaited<ReturnType<typeof held>> | undefined;
    expect(await changeOf(async () => (waiting = await held('high')))).toEqual({ processes: 1, reservedNumbers: 1 });
    const { shopper, process } = present(waiting);
    await answer(shopper, process.id, { deposit: card() });
    await shopper.until(process.id, 'COMPLETED');
    const { data } = await agent().send<Paid>(paymentsDocument, { id: process.id });
    expect(present(data).checkoutProcess.result.customer).toEqual({ status: 'ACTIVE', riskSegment: 'HIGH' });
  });
});

interface Paid {
  checkoutProcess: {
    result: {
      customer: object;
      billingAccount: object;
      payments: { purpose: string; amount: unknown }[];
    };
  };
}

const paymentsDocument = `query ($id: ID!) { checkoutProcess(id: $id) { result { customer { status riskSegment } billingAccount { id }
  payments { purpose status amount { value currency } billingAccount { id } } } } }`;
const methodsDocument = `query ($id: ID!) { customer(id: $id) { paymentMethods { id isGuarantee } } }`;

function present<T>(value: T | null | undefined): T {
  if (value == null) throw new Error('It is not there.');
  return value;
}
