import type { Exchange } from '../../kit/engine/exchange.ts';
import type { ProviderErrorFields } from '../../kit/provider-error.ts';
import type { CheckoutProblem } from '../errors.ts';
import type { BillingPreferencesInput, ItemAction, NewCustomerInput, TaskState } from '../generated/resolvers.ts';
import type { CartLine } from './carts.ts';
import type { Buyer } from './customers.ts';
import type { Lease } from './inventory.ts';
import type { OrderDates, QuoteRef } from './requests.ts';

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
  requestedCompletionDate: string | null;
  /** When the new product ends again. */
  terminationDate: string | null;
  commitmentMonths: number | null;
  categoryIds: string[];
  backend: LineBackend | null;
  billingAccountAfterProduct: boolean;
}

export interface OrderToSubmit extends OrderDates {
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
  paymentId: string | null;
  quote: QuoteRef | null;
  purchaseOrderNumber: string | null;
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

/** A part that an order would have. */
export interface PlannedOrderPart {
  number: number;
  /** Null: at once. */
  requestedStartDate: string | null;
  expectedCompletionDate: string;
  system: string | null;
  items: { id: string; action: ItemAction; cartItemId: string }[];
  follows: number[];
}

/** What an order would become, and all that it would be refused for. */
export interface PlannedOrder {
  parts: PlannedOrderPart[];
  tasks: PlannedOrderTask[];
  problems: CheckoutProblem[];
}

/** An accepted order: the whole of it, and the part that begins first. */
export interface SubmittedOrder {
  customerOrderId: string;
  orderId: string;
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

/** How far a customer order is, with the tasks of all its parts. */
export interface Fulfilment {
  state: string;
  channel: string | null;
  orderDate: string;
  completionDate: string | null;
  /** Ids of its parts. */
  partIds: string[];
  tasks: FulfilmentTask[];
}

/** TMF622, owned by the order subgraph. */
export interface Orders {
  submit(order: OrderToSubmit): Promise<SubmittedOrder | { problems: CheckoutProblem[] }>;
  /** The customer an order carries by value; made once. */
  createCustomer(customerOrderId: string): Promise<Buyer>;
  startFulfilment(customerOrderId: string): Promise<void>;
  plan(lines: readonly OrderLine[]): Promise<PlannedOrder>;
  /** Undefined when there is no such order. */
  fulfilment(customerOrderId: string): Promise<Fulfilment | undefined>;
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
