import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testConfig } from '../support/config.ts';
import { startGraph, type TestGraph } from '../support/graph.ts';
import { createShopper } from '../support/shopper.ts';
import { samplePolicyJson, writePolicy } from './policy-file.ts';

describe('an operator who sells plans to known customers only', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    testConfig.environment.CHECKOUT_POLICY_FILE = writePolicy({ ...samplePolicyJson(), customerFirst: ['cat-mobile'] });
    graph = await startGraph();
  });
  afterAll(async () => {
    delete testConfig.environment.CHECKOUT_POLICY_FILE;
    await graph.close();
  });

  it('refuses a new customer, says which category asks for it, and lists it as a requirement (A8)', async () => {
    const shopper = createShopper(graph.execute);
    const cart = await shopper.readyCart();
    expect(await shopper.checkout(shopper.checkoutInput(cart))).toMatchObject({
      __typename: 'CheckoutRejected',
      problems: [{ __typename: 'CustomerRequiredFirstError', code: 'CUSTOMER_REQUIRED_FIRST', categoryIds: ['cat-mobile'] }],
    });
    const plan = await shopper.plan({ cartId: cart.id });
    expect(plan?.requirements.map(({ kind }) => kind)).toContain('EXISTING_CUSTOMER');
  });

  it('sells to them what is in no such category', async () => {
    const shopper = createShopper(graph.execute);
    const cart = await shopper.fill(await shopper.createCart(), [
      { addItem: { id: 'watch', productOfferingId: 'po-device-fjord-watch' } },
    ]);
    const process = await shopper.checkout(shopper.checkoutInput(cart));
    expect(process.__typename).toBe('CheckoutProcess');
  });
});
