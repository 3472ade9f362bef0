import { describe, expect, it } from '@jest/globals';
import { accountsToOpen, orderLines } from '../../subgraphs/checkout/order-lines.ts';
import type { FrozenLine } from '../../subgraphs/checkout/plan/frozen-plan.ts';
import type { Buyer, Cart, CartLine, FrozenRequest } from '../../subgraphs/checkout/ports.ts';
import { planMovedProblems } from '../../subgraphs/checkout/steps/plan-moved.ts';

const zero = { value: '0.00', currency: 'EUR' };
const lineOf = (id: string, more: Partial<CartLine> = {}): CartLine => ({
  id,
  action: 'ADD',
  quantity: 1,
  name: id,
  productOfferingId: `po-${id}`,
  productSpecificationId: null,
  productId: null,
  productVersion: null,
  characteristics: [],
  prices: [],
  resourceSpecifications: [],
  relationships: [],
  ...more,
});
const cartOf = (...lines: CartLine[]): Cart => ({
  id: 'cart',
  version: 7,
  state: 'CHECKING_OUT',
  channel: null,
  customerId: null,
  guestKey: null,
  dueNow: zero,
  monthly: zero,
  lines,
});
const modern = { name: 'modern', bulk: true, idempotent: true, timeoutMs: 5_000 };
const terms = (cartItemId: string, more: Partial<FrozenLine> = {}): FrozenLine => ({
  cartItemId,
  billingAccountId: null,
  newBillingAccount: null,
  requestedStartDate: null,
  categoryIds: [],
  backend: modern,
  billingAccountAfterProduct: false,
  ...more,
});
const requestOf = (lines: FrozenLine[], customer: FrozenRequest['customer'] = { new: {} as never }) =>
  ({ customer, billing: null, plan: { lines } }) as unknown as FrozenRequest;
const later = { backend: { ...modern, name: 'legacy' }, billingAccountAfterProduct: true };
const buyer: Buyer = {
  customerId: 'ada',
  accountId: 'account',
  billingAccountId: 'default',
  namedBillingAccounts: [{ id: 'office', name: 'Office' }],
};

describe('the accounts to open before there are products', () => {
  const opened = (...lines: FrozenLine[]) => {
    const cart = cartOf(...lines.map(({ cartItemId }) => lineOf(cartItemId)));
    const { billingAccountNames, withoutBillingAccount } = accountsToOpen(cart, requestOf(lines));
    return { billingAccountNames, withoutBillingAccount };
  };

  it('are one by default and one for each name, however many lines have it', () => {
    const office = { newBillingAccount: 'Office' };
    expect(opened(terms('a', office), terms('b', office), terms('c'))).toEqual({
      billingAccountNames: ['Office'],
      withoutBillingAccount: false,
    });
  });

  it('are none for lines whose billing system wants the product first (A18, A19)', () => {
    expect(opened(terms('a', { ...later, newBillingAccount: 'Office' }))).toEqual({
      billingAccountNames: [],
      withoutBillingAccount: true,
    });
    expect(opened(terms('a', later), terms('b'))).toEqual({ billingAccountNames: [], withoutBillingAccount: false });
    expect(opened(terms('a', { ...later, billingAccountId: 'own' })).withoutBillingAccount).toBe(false);
  });
});

describe('a line as the order takes it', () => {
  const at = { now: new Date('2026-11-21T10:00:00Z'), timeZone: 'Europe/Berlin' };
  const lineFor = (
    line: FrozenLine,
    of: Buyer | undefined,
    customer?: FrozenRequest['customer'],
    more: Partial<CartLine> = {},
  ) => {
    const [made] = orderLines(cartOf(lineOf(line.cartItemId, more)), requestOf([line], customer), of, at);
    const { billingAccountId, newBillingAccount, billingAccountAfterProduct } = made ?? {};
    return { billingAccountId, newBillingAccount, billingAccountAfterProduct };
  };
  const existing = { existing: { customerId: 'ada' } };
  const nothing = { billingAccountId: null, newBillingAccount: null, billingAccountAfterProduct: false };

  it('is paid by its own account, by the one of its name, or by the default one', () => {
    expect(lineFor(terms('a', { billingAccountId: 'own' }), buyer)).toEqual({ ...nothing, billingAccountId: 'own' });
    expect(lineFor(terms('a', { newBillingAccount: 'Office' }), buyer)).toEqual({ ...nothing, billingAccountId: 'office' });
    expect(lineFor(terms('a'), buyer)).toEqual(nothing);
  });

  it('leaves accounts to order management that are not there yet (A2)', () => {
    expect(lineFor(terms('a', { newBillingAccount: 'Office' }), undefined)).toEqual({ ...nothing, newBillingAccount: 'Office' });
  });

  it('waits for its account where the product comes first, unless somebody known has one', () => {
    const afterwards = { ...nothing, billingAccountAfterProduct: true };
    expect(lineFor(terms('a', later), buyer)).toEqual(afterwards);
    expect(lineFor(terms('a', later), buyer, existing)).toEqual(nothing);
    expect(lineFor(terms('a', later), { ...buyer, billingAccountId: null }, existing)).toEqual(afterwards);
    const named = terms('a', { ...later, newBillingAccount: 'Office' });
    expect(lineFor(named, buyer, existing)).toEqual({ ...afterwards, newBillingAccount: 'Office' });
    expect(lineFor(terms('a', later), buyer, undefined, { action: 'MODIFY' })).toEqual(nothing);
  });
});

describe('the dates of a line, as the order takes them', () => {
  const validity = { amount: 1, units: 'day' };
  const [april, may] = ['2027-04-20T10:00:00.000Z', '2027-05-01T22:00:00.000Z'];
  const endsAt = (more: Partial<FrozenLine>) => {
    const at = { now: new Date(april), timeZone: 'Europe/Berlin' };
    return orderLines(cartOf(lineOf('a')), requestOf([terms('a', more)]), buyer, at)[0]?.terminationDate;
  };

  it('are its own: those of its bundle and of the order come from there', () => {
    const term = '24 months';
    const asked = { requestedCompletionDate: may, effectiveStartDate: april, term, commitmentMonths: 24 };
    const at = { now: new Date(april), timeZone: 'Europe/Berlin' };
    expect(orderLines(cartOf(lineOf('a')), requestOf([terms('a', asked)]), buyer, at)).toMatchObject([
      { requestedStartDate: null, requestedCompletionDate: may, terminationDate: null, term, commitmentMonths: 24 },
    ]);
  });

  it('end as asked for, else when its validity is over: that long after its start, or after the order', () => {
    expect(endsAt({})).toBeNull();
    expect(endsAt({ terminationDate: may, validity })).toBe(may);
    expect(endsAt({ validity })).toBe('2027-04-21T10:00:00.000Z');
    expect(endsAt({ validity, effectiveStartDate: may })).toBe('2027-05-02T22:00:00.000Z');
    expect(endsAt({ validity, effectiveStartDate: '2027-04-20T09:59:00.000Z' })).toBe('2027-04-21T10:00:00.000Z');
  });
});

describe('a frozen cart', () => {
  const facts = { cartDueNow: zero, monthly: zero };
  const planOf = (isAgreed: boolean, ...lines: CartLine[]) => {
    const of = (line: CartLine) => ({
      action: line.action,
      productOffering: line.productOfferingId,
      product: line.productId,
      quantity: line.quantity,
      configuration: {},
      relationships: [],
      prices: [],
    });
    return { isAgreed, facts: { ...facts, lines: Object.fromEntries(lines.map((line) => [line.id, of(line)])) } } as never;
  };
  const codes = (...call: Parameters<typeof planMovedProblems>) => planMovedProblems(...call).map(({ code }) => code);

  it('is what the plan said, where somebody agreed to it (hard case 2)', () => {
    const cart = cartOf(lineOf('a'));
    expect(codes(planOf(true, lineOf('a')), cart)).toEqual([]);
    expect(codes(planOf(true, lineOf('a', { quantity: 2 })), cart)).toEqual(['PLAN_DRIFT']);
    expect(codes(planOf(true, lineOf('a')), { ...cart, dueNow: { ...zero, value: '1.00' } })).toEqual(['PLAN_DRIFT']);
  });

  it('has no line that was not planned', () => {
    expect(codes(planOf(false, lineOf('a', { quantity: 2 })), cartOf(lineOf('a')))).toEqual([]);
    expect(codes(planOf(false), cartOf(lineOf('a')))).toEqual(['CART_CHANGED']);
    expect(codes(planOf(false, lineOf('a', { productOfferingId: 'po-b' })), cartOf(lineOf('a')))).toEqual(['CART_CHANGED']);
  });
});
