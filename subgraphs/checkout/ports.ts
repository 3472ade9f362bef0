import type { Money, Price } from '../kit/money.ts';
import type { CheckoutProblem } from './errors.ts';
import type { NewCustomerInput, BillingPreferencesInput, ItemAction, ItemRelationshipType } from './generated/resolvers.ts';

/** What a checkout was asked to do, checked and frozen. Holds personal data. */
export interface CheckoutRequest {
  cartId: string;
  customer: { new: NewCustomerInput } | { existing: { customerId: string; billingAccountId?: string | null } };
  billing: BillingPreferencesInput | null;
  paymentToken: string | null;
  requestedStartDate: string | null;
}

export interface CartLine {
  id: string;
  action: ItemAction;
  quantity: number;
  name: string;
  productOfferingId: string;
  productSpecificationId: string | null;
  productId: string | null;
  characteristics: { name: string; value: unknown }[];
  prices: Price[];
  resourceSpecifications: string[];
  relationships: { type: ItemRelationshipType; itemId: string }[];
}

export interface Cart {
  id: string;
  version: number;
  state: 'OPEN' | 'CHECKING_OUT' | 'CHECKED_OUT';
  channel: string | null;
  customerId: string | null;
  guestKey: string | null;
  dueNow: Money;
  lines: CartLine[];
}

/** TMF663, owned by the cart subgraph. */
export interface Carts {
  find(cartId: string): Promise<{ cart: Cart; problems: CheckoutProblem[] } | undefined>;
  freeze(cartId: string, processId: string): Promise<{ cart: Cart } | { problems: CheckoutProblem[] }>;
  giveBack(cartId: string, processId: string): Promise<void>;
  /** The cart is the buyer's from then on. */
  close(cartId: string, processId: string, customerId: string): Promise<void>;
}

/** A number or SIM that a line holds. */
export interface HeldResource {
  cartItemId: string;
  kind: string;
}

/** A number or SIM that a line must hold to be bought. */
export interface RequiredResource extends HeldResource {
  /** Which kind of SIM; null: any. */
  simType: 'PHYSICAL' | 'ESIM' | null;
}

export interface Lease {
  held: HeldResource[];
  /** One-time fees of the numbers, by line. */
  fees: { cartItemId: string; name: string; amount: Money; taxRate: string }[];
}

/** TMF639 leases, owned by the inventory subgraph. */
export interface Numbers {
  leaseOf(cartId: string): Promise<Lease>;
  claim(claim: {
    processId: string;
    cartId: string;
    required: RequiredResource[];
  }): Promise<{ lease: Lease } | { problems: CheckoutProblem[] }>;
  giveBack(processId: string): Promise<void>;
}

export interface Buyer {
  customerId: string;
  accountId: string | null;
  billingAccountId: string | null;
}

/** TMF632, TMF629 and TMF666, owned by the party subgraph. */
export interface Customers {
  check(customer: NewCustomerInput): Promise<CheckoutProblem[]>;
  find(customerId: string): Promise<(Buyer & { billingAccountIds: string[] }) | undefined>;
  onboard(
    processId: string,
    guestKey: string | null,
    customer: NewCustomerInput,
    billing: BillingPreferencesInput | null,
  ): Promise<{ buyer: Buyer } | { problems: CheckoutProblem[] }>;
  offboard(processId: string): Promise<void>;
  activate(customerId: string): Promise<void>;
}

export interface OrderToSubmit extends Buyer {
  processId: string;
  guestKey: string | null;
  cart: Cart;
  fees: Lease['fees'];
  requestedStartDate: string | null;
  paymentId: string | null;
}

/** TMF622, owned by the order subgraph. */
export interface Orders {
  submit(order: OrderToSubmit): Promise<{ orderId: string } | { problems: CheckoutProblem[] }>;
  startFulfilment(orderId: string): Promise<void>;
}

/** One task of the order's fulfilment, as the order subgraph reports it. */
export interface ReportedTask {
  name: string;
  state: string;
  attempts: number;
  startedAt: string | null;
  completedAt: string | null;
  lastError: string | null;
}

export type AuthorizationAnswer = { authorizationCode: string } | { declined: { providerCode: string; reason: string } };

/**
 * The payment service provider. `key` is our reference there: the same key is the same authorization, so a call whose answer was lost is
 * repeated without harm. Throws when it cannot be reached.
 */
export interface PaymentProvider {
  authorize(request: { key: string; amount: Money; token: string }): Promise<AuthorizationAnswer>;
  capture(request: { key: string; authorizationKey: string; amount: Money }): Promise<void>;
  /** Gives an authorization back, also one whose answer was lost; nothing happens when there is none. */
  void(request: { key: string; authorizationKey: string }): Promise<void>;
}

/** The frozen request of a process; personal data stays out of the engine's journal. */
export interface Requests {
  read(processId: string): Promise<CheckoutRequest>;
}

/** All that the steps of the checkout need of the world. */
export interface CheckoutPorts {
  carts: Carts;
  numbers: Numbers;
  customers: Customers;
  orders: Orders;
  payments: PaymentProvider;
  requests: Requests;
  now: () => Date;
}
