import type { Exchange } from '../../kit/engine/exchange.ts';
import type { ProviderErrorFields } from '../../kit/provider-error.ts';
import type { CheckoutProblem } from '../errors.ts';
import type { BillingPreferencesInput, NewCustomerInput, TaskState } from '../generated/resolvers.ts';
import type { CartLine } from './carts.ts';
import type { Buyer } from './customers.ts';
import type { Lease } from './inventory.ts';
import type { QuoteRef } from './requests.ts';

/** The system that serves a line, and how it wants to be called. */
export interface LineBackend {
  name: string;
  bulk: boolean;
  idempotent: boolean;
  timeoutMs: number;
}

/** A line as the order takes it: with what the plan decided about it. */
export interface OrderLine extends CartLine {
  billingAccountId: string | null;
  newBillingAccount: string | null;
  requestedStartDate: string | null;
  categoryIds: string[];
  backend: LineBackend | null;
  billingAccountAfterProduct: boolean;
}

export interface OrderToSubmit {
  processId: string;
  cartId: string;
  channel: string | null;
  guestKey: string | null;
  /** Null: `newCustomer` is created by order management. */
  customerId: string | null;
  newCustomer: NewCustomerInput | null;
  billing: BillingPreferencesInput | null;
  billingAccountId: string | null;
  lines: OrderLine[];
  fees: Lease['fees'];
  requestedStartDate: string | null;
  paymentId: string | null;
  quote: QuoteRef | null;
}

/** A task an order would get. */
export interface PlannedOrderTask {
  key: string;
  kind: string;
  itemId: string | null;
  provider: string;
  api: string;
  dependsOn: string[];
  pointOfNoReturn: boolean;
}

/** One task of an order, with what it said to other systems. */
export interface FulfilmentTask {
  id: string;
  name: string;
  itemId: string | null;
  state: TaskState;
  attempts: number;
  startedAt: string | null;
  completedAt: string | null;
  lastError: ProviderErrorFields | null;
  exchanges: Exchange[];
}

/** How far an order is. */
export interface Fulfilment {
  state: string;
  channel: string | null;
  orderDate: string;
  completionDate: string | null;
  tasks: FulfilmentTask[];
}

/** TMF622, owned by the order subgraph. */
export interface Orders {
  submit(order: OrderToSubmit): Promise<{ orderId: string } | { problems: CheckoutProblem[] }>;
  /** The customer an order carries by value; made once. */
  createCustomer(orderId: string): Promise<Buyer>;
  startFulfilment(orderId: string): Promise<void>;
  plan(lines: readonly OrderLine[]): Promise<PlannedOrderTask[]>;
  /** Undefined when there is no such order. */
  fulfilment(orderId: string): Promise<Fulfilment | undefined>;
  /** Orders with completed lines that brought no product, by id. */
  withoutProduct(before: Date, first: number, after: string | null): Promise<string[]>;
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
