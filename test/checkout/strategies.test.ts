import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphExecute } from '../../gateway/graph-client.ts';
import { RequestErasureDocument } from '../../schema/operations/generated/storefront.ts';
import { samples } from '../support/samples.ts';
import type { ReadyCheckout } from '../support/samples.ts';
import { card, createShopper, somebodyNew } from '../support/shopper.ts';
import { bearer, createSigningUp } from '../support/sign-up.ts';
import { outcomeDocument, withoutIds } from './outcome-document.ts';
import { startOperator, type Operator } from './operator.ts';

const agent = { viewer: { role: 'agent', tenant: 'sample', subject: 'agent-1' } } as const;
const others = ['ENTITIES_FIRST', 'ORDER_MANAGEMENT'] as const;
const newCustomers = samples.filter(({ name }) => name.startsWith('a new customer'));

const policyOf = (strategy: string) => ({ strategies: { default: strategy, byCategory: [] } });

interface Outcome {
  checkoutProcess: { strategy: string; result: Record<string, unknown> };
}

/** Checks out and waits until all of it is there. */
async function outcomeOf(operator: Operator, { shopper, input }: ReadyCheckout) {
  const started = await shopper.checkout(input);
  if (started.__typename !== 'CheckoutProcess') throw new Error(JSON.stringify(started, null, 2));
  const process = await shopper.until(started.id, 'COMPLETED');
  const { data, errors } = await operator.execute<Outcome>(outcomeDocument, { id: process.id }, agent);
  if (!data) throw new Error(JSON.stringify(errors));
  return { tasks: process.tasks.map(({ name }) => name), ...data.checkoutProcess };
}

describe('the three ways to make a customer', () => {
  const byDefault = new Map<string, Awaited<ReturnType<typeof outcomeOf>>>();
  let operator: Operator;
  beforeAll(async () => {
    operator = await startOperator(policyOf('ORCHESTRATOR'));
    for (const sample of newCustomers)
      byDefault.set(sample.name, await outcomeOf(operator, await sample.prepare(operator.execute)));
  }, 120_000);
  afterAll(() => operator.close());

  it('by default: the checkout makes it in one step, before the order', () => {
    for (const { strategy, tasks } of byDefault.values()) {
      expect(strategy).toBe('ORCHESTRATOR');
      expect(tasks.indexOf('onboardCustomer')).toBeLessThan(tasks.indexOf('submitProductOrder'));
      expect(tasks).not.toContain('onboardParty');
      expect(tasks).not.toContain('createOrderCustomer');
    }
  });

  describe.each(others)('%s', (strategy) => {
    beforeAll(() => operator.restart(policyOf(strategy)));

    it.each(newCustomers)(
      '$name: the same entities, field by field, with the same links (A2, A3, A7, A25)',
      async ({ name, prepare }) => {
        const { tasks, ...made } = await outcomeOf(operator, await prepare(operator.execute));
        const expected = byDefault.get(name);
        expect(made.strategy).toBe(strategy);
        expect(withoutIds(made.result)).toEqual(withoutIds(expected?.result));
        const order = tasks.indexOf('submitProductOrder');
        const steps = tasks.slice(0, order + 3);
        if (strategy === 'ENTITIES_FIRST') {
          expect(steps.slice(3, 6)).toEqual(['onboardParty', 'onboardCustomerRole', 'onboardAccounts']);
        } else {
          expect(steps.slice(order)).toEqual(['submitProductOrder', 'capturePayments', 'createOrderCustomer']);
        }
      },
    );

    it('keeps the person it waits for: nobody who is signed in is erased while they buy', async () => {
      const { individual } = somebodyNew();
      // Whoever asks for messages is an agent.
      const execute: GraphExecute = (document, variables, caller) =>
        operator.execute(document, variables, caller?.headers && 'agent' in caller.headers ? agent : caller);
      const people = createSigningUp(execute, () => Promise.resolve({ agent: 'yes' }));
      const { accessToken, party } = await people.signUp(individual.email);
      const shopper = createShopper(operator.execute, bearer(accessToken).headers);
      const cart = await shopper.fill(await shopper.createCart(), [
        { addItem: { id: 'watch', productOfferingId: 'po-device-fjord-watch' } },
      ]);
      const input = { customer: { new: { individual } }, paymentMethod: card('tok_3ds') };
      const waiting = await shopper.checkout(shopper.checkoutInput(cart, input));
      expect(waiting.__typename).toBe('ActionRequired');
      const asked = { input: { idempotencyKey: randomUUID(), partyId: party.id } };
      const { data } = await shopper.send(RequestErasureDocument, asked);
      expect(data?.requestErasure).toMatchObject({
        __typename: 'ErasureBlockedError',
        blockers: expect.arrayContaining([expect.objectContaining({ kind: 'OPEN_CHECKOUT' })]),
      });
    });
  });
});
