import { describe, expect, it } from '@jest/globals';
import type { CheckoutPlanInput } from '../../subgraphs/checkout/generated/resolvers.ts';
import { planCheckout } from '../../subgraphs/checkout/plan/plan-checkout.ts';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { money } from '../../subgraphs/kit/money.ts';
import { policyWith, withLegacyBackend } from './policy-file.ts';
import { card, codes, createWorld, customer, existing, guest, now, planOf, ready } from './plan-world.ts';

describe('the plan of a checkout', () => {
  it('shows an anonymous cart: what is due, what is done in which order, and what is still missing', async () => {
    const plan = await planOf(createWorld());
    expect(plan).toMatchObject({
      strategy: 'ORCHESTRATOR',
      dueNow: money('20.00', 'EUR'),
      monthly: money('40.00', 'EUR'),
      deposit: null,
      parts: [{ requestedStartDate: null, cartItemIds: ['line', 'phone'] }],
      systems: [{ name: 'modern', bulk: true, cartItemIds: ['line', 'phone'] }],
    });
    expect(plan.requirements.map(({ kind, path }) => `${kind} ${path.join('.')}`)).toEqual([
      'PAYMENT_METHOD input.paymentMethod',
      'CUSTOMER_DATA input.customer.new.individual.familyName',
      'CUSTOMER_DATA input.customer.new.individual.birthDate',
      'CUSTOMER_DATA input.customer.new.individual.address',
    ]);
    expect(plan.problems).toHaveLength(5);
  });

  it('puts the tasks of the order behind its own, each after those it needs', async () => {
    const { tasks } = await planOf(createWorld(), ready);
    const names = tasks.map(({ key }) => key);
    expect(names.slice(0, 5)).toEqual(['openProcess', 'freezeCart', 'claimNumbers', 'onboardCustomer', 'revalidate']);
    expect(tasks.filter(({ pointOfNoReturn }) => pointOfNoReturn).map(({ key }) => key)).toEqual(['submitProductOrder']);
    expect(tasks.at(-1)).toMatchObject({ cartItemId: 'phone', system: 'serviceActivation', dependsOn: ['startFulfilment'] });
    expect(tasks.find(({ key }) => key === 'authorizePayments')).toMatchObject({ system: 'sandbox', api: 'TMF676' });
    const seen = new Set<string>();
    for (const { key, dependsOn } of tasks) {
      expect(dependsOn.filter((before) => !seen.has(before))).toEqual([]);
      seen.add(key);
    }
  });

  it('reads only, and in few calls', async () => {
    const world = createWorld();
    await planOf(world, ready);
    expect(world.calls.sort()).toEqual([
      'carts.find',
      'customers.check',
      'numbers.leaseOf',
      'offerings.facts',
      'orders.plan',
      'qualifications.qualify',
    ]);
  });

  it('is nothing for a cart of somebody else', async () => {
    const stranger: Viewer = { role: 'anonymous', tenant: 'sample', subject: 'x', guestKey: 'other' };
    expect(await planCheckout({ cartId: 'cart-1' }, stranger, createWorld().sources(), now)).toBeUndefined();
  });

  it('has no problem when all is there', async () => {
    expect((await planOf(createWorld(), ready)).problems).toEqual([]);
  });

  it('takes the steps of each strategy, and of somebody known', async () => {
    const world = createWorld();
    const chosen = async (strategy: string) => {
      world.policy = policyWith({ strategies: { default: strategy } });
      const { tasks } = await planOf(world, ready);
      return tasks.map(({ name }) => name).filter((name) => /onboard|Customer/.test(name));
    };
    expect(await chosen('ENTITIES_FIRST')).toEqual([
      'onboardParty',
      'onboardCustomerRole',
      'onboardAccounts',
      'activateCustomer',
    ]);
    expect(await chosen('ORDER_MANAGEMENT')).toEqual(['createOrderCustomer', 'activateCustomer']);
    const { tasks } = await planOf(world, { customer: existing, paymentMethod: card }, customer);
    expect(tasks.map(({ name }) => name)).toContain('findCustomer');
  });

  it('shows a modern and an old system in one order, each with its lines (A19)', async () => {
    const world = createWorld();
    world.policy = policyWith(withLegacyBackend('cat-devices'));
    const { systems } = await planOf(world, ready);
    expect(systems).toMatchObject([
      { name: 'modern', billingAccountAfterProduct: false, cartItemIds: ['line'] },
      { name: 'legacy', billingAccountAfterProduct: true, customerFirst: true, cartItemIds: ['phone'] },
    ]);
  });

  it('knows the deposit of a customer whose risk is known, and what cannot be bought', async () => {
    const world = createWorld();
    world.customer.riskSegment = 'HIGH';
    world.notQualified = [
      { cartItemId: 'phone', productOfferingId: 'po-phone', reason: 'Too risky.', alternatives: ['po-esim'] },
    ];
    const plan = await planOf(world, { customer: existing, paymentMethod: card }, customer);
    expect(plan.deposit).toEqual(money('40.00', 'EUR'));
    expect(codes(plan.problems)).toEqual(['OFFERING_NOT_QUALIFIED items.phone']);
  });

  it('says beforehand that bills will need a stored payment method (A24)', async () => {
    const world = createWorld();
    world.customer.riskSegment = 'MEDIUM';
    const input = { customer: existing, paymentMethod: card };
    expect((await planOf(world, input, customer)).problems).toEqual([]);
    world.stored = [];
    expect((await planOf(world, input, customer)).requirements).toMatchObject([{ kind: 'PAYMENT_METHOD' }]);
    const redirect = { customer: existing, paymentMethod: { redirect: { name: 'bankTransfer' } } };
    expect(codes((await planOf(world, redirect, customer)).problems)).toContain('INVALID_VALUE input.paymentMethod.redirect');
  });

  it('demands a customer who exists first, by category (A8)', async () => {
    const world = createWorld();
    world.policy = policyWith({ customerFirst: ['cat-mobile'] });
    expect((await planOf(world, ready)).problems).toMatchObject([
      { __typename: 'CustomerRequiredFirstError', code: 'CUSTOMER_REQUIRED_FIRST', categoryIds: ['cat-mobile'] },
    ]);
    const { problems } = await planOf(world, { customer: existing, paymentMethod: card }, customer);
    expect(problems).toEqual([]);
  });
});

describe('what a plan objects to', () => {
  const problemsOf = async (input: Partial<CheckoutPlanInput>, viewer = guest) =>
    codes((await planOf(createWorld(), { ...ready, ...input }, viewer)).problems);

  it('are lines that are not in the cart, or there twice', async () => {
    const lines = [{ cartItemId: 'line' }, { cartItemId: 'nothing' }, { cartItemId: 'line' }];
    expect(await problemsOf({ lines })).toEqual([
      'UNKNOWN_CART_ITEM input.lines.1.cartItemId',
      'INVALID_VALUE input.lines.2.cartItemId',
    ]);
  });

  it('are payers that are nobody, somebody else, or two at once', async () => {
    const lines = [
      { cartItemId: 'line', billingAccountId: 'ba-foreign' },
      { cartItemId: 'phone', billingAccountId: 'ba-1', newBillingAccount: 'Office' },
    ];
    const input = { customer: existing, lines };
    expect(await problemsOf(input, customer)).toEqual([
      'UNKNOWN_BILLING_ACCOUNT input.lines.0.billingAccountId',
      'INVALID_VALUE input.lines.1.newBillingAccount',
    ]);
    const parentPays = [{ cartItemId: 'line', billingAccountId: 'ba-parent' }];
    expect(await problemsOf({ customer: existing, lines: parentPays }, customer)).toEqual([]);
  });

  it.each(['', '   ', 'x'.repeat(81), 'two\nlines'])('is the name %j of a new billing account', async (newBillingAccount) => {
    expect(await problemsOf({ lines: [{ cartItemId: 'line', newBillingAccount }] })).toEqual([
      'INVALID_VALUE input.lines.0.newBillingAccount',
    ]);
  });

  it('are payments that are too many, do not add up or are nothing', async () => {
    const share = (value: string, currency = 'EUR') => ({ method: card, amount: { value, currency } });
    expect(await problemsOf({ payments: [share('20.00')] })).toEqual(['INVALID_VALUE input.payments']);
    const split = (...payments: ReturnType<typeof share>[]) => problemsOf({ paymentMethod: null, payments });
    expect(await split(share('12.50'), share('7.5'))).toEqual([]);
    expect(await split(share('12.50'), share('7.49'))).toEqual(['PAYMENTS_DO_NOT_ADD_UP input.payments']);
    expect(await split()).toEqual(['INVALID_VALUE input.payments']);
    expect(await split(share('-1.00'), share('21.00'))).toEqual(['INVALID_VALUE input.payments.0.amount.value']);
    expect(await split(share('19.999'), share('0.001'))).toHaveLength(2);
    expect(await split(share('20.00', 'CHF'))).toEqual(['INVALID_VALUE input.payments.0.amount.currency']);
  });

  it('are ways to pay that are not open', async () => {
    const stored = (paymentMethodId: string) => ({ paymentMethod: { stored: { paymentMethodId } } });
    expect(await problemsOf(stored('pm-1'))).toEqual(['UNKNOWN_PAYMENT_METHOD input.paymentMethod.stored.paymentMethodId']);
    expect(await problemsOf({ customer: existing, ...stored('pm-1') }, customer)).toEqual([]);
    expect(await problemsOf({ paymentMethod: { redirect: { name: 'barter' } } })).toEqual([
      'INVALID_VALUE input.paymentMethod.redirect.name',
    ]);
    const javascript = { redirect: { name: 'bankTransfer', returnUrl: 'javascript:alert(1)' } };
    expect(await problemsOf({ paymentMethod: javascript })).toEqual(['INVALID_VALUE input.paymentMethod.redirect.returnUrl']);
  });

  it('is a parent organization that the caller does not act for (A10)', async () => {
    const organization = { vatId: 'DE1', phoneNumber: '+49', parentOrganizationId: 'org-1' };
    const input = { customer: { new: { organization } }, lines: [{ cartItemId: 'line', billingAccountId: 'ba-parent' }] };
    expect(await problemsOf(input)).toEqual([
      'UNKNOWN_BILLING_ACCOUNT input.lines.0.billingAccountId',
      'UNKNOWN_ORGANIZATION input.customer.new.organization.parentOrganizationId',
    ]);
    expect(await problemsOf(input, { ...guest, customerId: 'parent-1', role: 'customer' })).toEqual([]);
    expect(await problemsOf(input, { role: 'agent', tenant: 'sample', subject: 'a' })).toEqual([]);
  });
});
