import type { CheckoutPlanInput } from '../../subgraphs/checkout/generated/resolvers.ts';
import { planCheckout } from '../../subgraphs/checkout/plan/plan-checkout.ts';
import type { Viewer } from '../../subgraphs/kit/graph/viewer.ts';
import { StoredPaymentMethod } from '../../subgraphs/checkout/payments/methods/stored-payment-method.entity.ts';
import type { PlanSources } from '../../subgraphs/checkout/plan/plan-sources.ts';
import type { CheckoutPolicy } from '../../subgraphs/checkout/policy/checkout-policy.schema.ts';
import type {
  Cart,
  CartLine,
  KnownCustomer,
  Lease,
  NotQualified,
  OfferingFacts,
  OrderLine,
  PlannedOrder,
} from '../../subgraphs/checkout/ports.ts';
import { inputProblem } from '../../subgraphs/kit/graph/user-error.ts';
import { money, totalsOf } from '../../subgraphs/kit/money.ts';
import { policyWith } from './policy-file.ts';

export const guest: Viewer = { role: 'anonymous', tenant: 'sample', subject: 'guest', guestKey: 'guest' };
export const customer: Viewer = { role: 'customer', tenant: 'sample', subject: 'c', customerId: 'customer-1', guestKey: 'guest' };
export const existing = { existing: { customerId: 'customer-1' } } as const;
export const card = { card: { token: 'tok_visa' } } as const;
/** All that is needed to check the world's cart out. */
export const ready = {
  customer: { new: { individual: { familyName: 'Lindqvist', birthDate: '1990-12-10', address: {} } } },
  paymentMethod: card,
} as const;

export const now = new Date('2026-11-21T10:00:00Z');

const price = (kind: 'ONE_TIME' | 'RECURRING', value: string) => ({
  name: kind === 'ONE_TIME' ? 'Set-up' : 'Monthly fee',
  kind,
  amount: money(value, 'EUR'),
  dutyFreeAmount: money(value, 'EUR'),
  taxRate: '0',
  period: kind === 'ONE_TIME' ? null : 'month',
});

/** A new product in the cart, for 10.00 at once and 20.00 a month. */
export const cartLine = (id: string, productOfferingId: string, rest: Partial<CartLine> = {}): CartLine => ({
  id,
  action: 'ADD',
  quantity: 1,
  name: id,
  productOfferingId,
  productSpecificationId: 'ps',
  productId: null,
  productVersion: null,
  characteristics: [{ name: 'coverage', value: 'National' }],
  prices: [price('ONE_TIME', '10.00'), price('RECURRING', '20.00')],
  resourceSpecifications: [],
  relationships: [],
  ...rest,
});

const offering = (id: string, ...categoryIds: string[]): OfferingFacts => ({
  id,
  name: id,
  categoryIds,
  marketSegments: [],
  isLaunched: true,
  offeredFrom: null,
  offeredUntil: null,
  terms: [],
});

/** What a shop says when a plan is made; a test changes what it is about. */
export interface World {
  cart: Cart;
  cartProblems: string[];
  /** Codes of what the order would be refused for. */
  orderProblems: string[];
  lease: Lease;
  customer: KnownCustomer;
  offerings: OfferingFacts[];
  /** What the catalog's rules say. */
  notQualified: NotQualified[];
  policy: CheckoutPolicy;
  stored: StoredPaymentMethod[];
  sources: () => PlanSources;
  /** Every call that was made to a port. */
  calls: string[];
}

const cartOf = (lines: CartLine[]): Cart => ({
  id: 'cart-1',
  version: 3,
  state: 'OPEN',
  channel: null,
  customerId: null,
  guestKey: 'guest',
  ...totalsOf(lines.flatMap(({ prices }) => prices)),
  lines,
});

/** A mobile line and a phone in an anonymous cart, the line's number leased. */
export const createWorld = (lines = [mobile(), cartLine('phone', 'po-phone')]): World => {
  const calls: string[] = [];
  const world: World = {
    cart: cartOf(lines),
    cartProblems: [],
    orderProblems: [],
    lease: { held: [{ cartItemId: 'line', kind: 'msisdn' }], fees: [] },
    customer: {
      customerId: 'customer-1',
      accountId: 'account-1',
      billingAccountId: 'ba-1',
      namedBillingAccounts: [],
      billingAccountIds: ['ba-1', 'ba-parent'],
      riskSegment: 'LOW',
      status: 'ACTIVE',
      isOrganization: false,
      needsPurchaseOrderNumber: false,
    },
    offerings: [offering('po-line', 'cat-mobile-postpaid', 'cat-mobile'), offering('po-phone', 'cat-devices')],
    notQualified: [],
    policy: policyWith(),
    stored: [Object.assign(new StoredPaymentMethod(), { id: 'pm-1' })],
    calls,
    sources: () => ({
      policy: world.policy,
      storedMethods: () => Promise.resolve(world.stored),
      spent: () => Promise.resolve({ value: '0.00', currency: 'EUR' }),
      ports: portsOf(world),
    }),
  };
  return world;
};

export const mobile = (id = 'line') => cartLine(id, 'po-line', { resourceSpecifications: ['msisdn'] });

/** The cart has other lines from now on. */
export const putInCart = (world: World, ...lines: CartLine[]) => {
  world.cart = { ...cartOf(lines), version: world.cart.version + 1 };
};

/** A part for each instant, and for each line one task. */
const orderOf = (lines: readonly OrderLine[], problems: string[]): PlannedOrder => ({
  parts: [...Map.groupBy(lines, ({ requestedStartDate }) => requestedStartDate)].map(([requestedStartDate, of], index) => ({
    number: index + 1,
    requestedStartDate,
    expectedCompletionDate: requestedStartDate ?? now.toISOString(),
    system: null,
    items: of.map(({ id, action }) => ({ id, action, cartItemId: id })),
    follows: [],
  })),
  tasks: lines.map(({ id }) => ({
    key: `ACTIVATE_SERVICE ${id}`,
    kind: 'ACTIVATE_SERVICE',
    itemId: id,
    provider: 'serviceActivation',
    api: 'TMF640',
    dependsOn: [],
    pointOfNoReturn: false,
  })),
  problems: problems.map((code) => inputProblem(code, 'The order says no.', ['items'])),
});

const portsOf = (world: World): PlanSources['ports'] => {
  const say = <T>(call: string, answer: T) => {
    world.calls.push(call);
    return Promise.resolve(answer);
  };
  const missing = (field: string) =>
    inputProblem('MISSING_VALUE', 'It is missing.', ['input', 'customer', 'new', ...field.split('.')]);
  return {
    carts: {
      find: () =>
        say('carts.find', {
          cart: world.cart,
          problems: world.cartProblems.map((id) => inputProblem('PRODUCT_GONE', 'It is gone.', ['items', id])),
        }),
    },
    numbers: {
      leaseOf: () => say('numbers.leaseOf', world.lease),
    },
    offerings: {
      facts: (ids) =>
        say('offerings.facts', new Map(world.offerings.filter(({ id }) => ids.includes(id)).map((facts) => [facts.id, facts]))),
    },
    qualifications: {
      qualify: () => say('qualifications.qualify', { notQualified: world.notQualified, dependsOnRisk: false }),
    },
    customers: {
      check: ({ individual, organization }) =>
        say('customers.check', [
          ...(individual && !individual.familyName ? [missing('individual.familyName')] : []),
          ...(organization && !organization.vatId ? [missing('organization.vatId')] : []),
        ]),
      find: (id) => say('customers.find', id === world.customer.customerId ? world.customer : undefined),
      purchaseRight: () => say('customers.purchaseRight', undefined),
      findOrganization: (id) =>
        say(
          'customers.findOrganization',
          id === 'org-1' ? { customerIds: ['parent-1'], billingAccountIds: ['ba-parent'] } : undefined,
        ),
    },
    orders: { plan: (lines) => say('orders.plan', orderOf(lines, world.orderProblems)) },
    timeZone: 'Europe/Berlin',
    payments: {
      name: 'sandbox',
      redirects: ['bankTransfer'],
    },
  };
};

/** Plans the world's cart and insists that there is a plan. */
export const planOf = async (world: World, input: Partial<CheckoutPlanInput> = {}, viewer = guest) => {
  const plan = await planCheckout({ cartId: 'cart-1', ...input }, viewer, world.sources(), now);
  if (!plan) throw new Error('No plan.');
  return plan;
};

export const codes = (problems: readonly { code: string; path: string[] }[]) =>
  problems.map(({ code, path }) => `${code} ${path.join('.')}`);
