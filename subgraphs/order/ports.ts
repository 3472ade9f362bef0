import type { CharacteristicValue } from '../../schema/product-types.ts';
import type { Price } from '../kit/money.ts';
import type { BackendProfile, ItemAction } from './entities/order-item.entity.ts';
import type { OrderProblem } from './errors.ts';
import type { RelationshipType } from './fulfilment/dependencies.ts';
import type { BillingPreferencesInput, NewCustomerInput } from './generated/resolvers.ts';

/** A system that serves lines, and how it wants to be called. */
export interface Backend extends BackendProfile {
  name: string;
}

/** A line of an accepted order with all that fulfilling it needs. Its customer exists: fulfilment begins after that. */
export interface OrderLine {
  orderId: string;
  itemId: string;
  action: ItemAction;
  quantity: number;
  customerId: string;
  guestKey: string | null;
  billingAccountId: string | null;
  cartId: string;
  name: string;
  productOfferingId: string;
  productSpecificationId: string;
  /** Known from the start, or once the product is prepared. */
  productId: string | null;
  characteristics: CharacteristicValue[];
  prices: Price[];
  /** To products that exist already. */
  relationships: { type: RelationshipType; productId: string }[];
  /** Categories of the offering. */
  categoryIds: string[];
  /** Kinds of resources the line holds: `msisdn`, `iccid`. */
  resourceSpecifications: string[];
  /** The system that serves it. */
  backend: Backend | null;
  /** That system wants the product before the account that pays for it. */
  billingAccountAfterProduct: boolean;
  /** Name of the further billing account that is opened for it. */
  newBillingAccount: string | null;
  /** How bills of a new account are made. */
  billing: BillingPreferencesInput | null;
}

/** Our own orders as fulfilment reads them; what they hold stays out of the engine's journal. */
export interface Orders {
  line(orderId: string, itemId: string): Promise<OrderLine>;
  /** Whom to tell of an order, and by which system: that of all its lines, if it is one. */
  recipientOf(orderId: string): Promise<Pick<Notice, 'customerId' | 'backend'>>;
}

/** The number or SIM that a cart line holds. */
export type ResourceKind = 'msisdn' | 'iccid';

/** TMF637 and TMF639, owned by the inventory subgraph. Each call is done once per order line, however often it is made. */
export interface Inventory {
  /** Answers the id of the product. */
  prepare(line: OrderLine): Promise<string>;
  /** Gives the product what its cart line holds; answers it, null when the line holds none. */
  assign(key: string, line: OrderLine, productId: string, kind: ResourceKind): Promise<string | null>;
  /** Takes back what was prepared and assigned for the line, whether or not it was. */
  discard(line: OrderLine): Promise<void>;
  activate(productId: string): Promise<void>;
  change(line: OrderLine, productId: string): Promise<void>;
  terminate(line: OrderLine, productId: string): Promise<void>;
  /** The values a product has now. */
  valuesOf(line: OrderLine, productId: string): Promise<CharacteristicValue[]>;
  /** The account that pays for a product. */
  attachAccount(productId: string, billingAccountId: string): Promise<void>;
}

/** What one of the operator's systems is told with every call. */
export interface SystemCall {
  /** The provider's idempotency key: the same key is the same effect. */
  key: string;
  /** Decides which system is called, and how. */
  backend: Backend | null;
  /** Nobody was asked for it before. */
  isFirstTry: boolean;
}

/** What is asked for one line; the key is our reference there. */
interface LineRequest extends SystemCall {
  orderId: string;
  itemId: string;
  customerId: string;
}

export interface ServiceRequest extends LineRequest {
  operation: 'activate' | 'modify' | 'deactivate';
  /** The product the service realizes: our handle on it. */
  productId: string;
  productSpecificationId: string;
  name: string;
  /** All values to activate, the delta to modify. */
  characteristics: CharacteristicValue[];
}

/** The network. TMF640. Throws `ProviderError`, like all that follow: retryable when it did not answer or is not done yet. */
export interface ServiceActivation {
  configure(request: ServiceRequest): Promise<void>;
}

export interface ServiceOrderRequest extends LineRequest {
  productId: string;
  action: 'add' | 'modify' | 'delete';
  name: string;
  productSpecificationId: string;
  characteristics: CharacteristicValue[];
}

/** Teams and systems that deliver a service in their own time. TMF641. */
export interface ServiceOrders {
  order(request: ServiceOrderRequest): Promise<void>;
  /** Takes the order with this key back; nothing happens when there is none. */
  cancel(request: SystemCall & { orderKey: string }): Promise<void>;
}

export interface GoodsRequest extends LineRequest {
  productOfferingId: string;
  name: string;
  quantity: number;
}

/** Goods in the warehouse. TMF687. */
export interface Stock {
  reserve(request: GoodsRequest): Promise<void>;
  release(request: SystemCall & { reservationKey: string }): Promise<void>;
}

/** Goods on their way. TMF700. */
export interface Delivery {
  ship(request: GoodsRequest): Promise<void>;
  recall(request: SystemCall & { shipmentKey: string }): Promise<void>;
}

export interface ChargesRequest extends LineRequest {
  productId: string;
  /** Nothing was charged for the product before. */
  isNew: boolean;
  billingAccountId: string | null;
  prices: Price[];
}

/** What is charged for a product. TMF678. */
export interface Billing {
  /** From now on these prices, instead of those before. */
  start(request: ChargesRequest): Promise<void>;
  stop(request: SystemCall & { productId: string }): Promise<void>;
}

export interface Notice extends SystemCall {
  customerId: string;
  orderId: string;
}

/** Tells customers what happened. TMF681. */
export interface Notifications {
  orderCompleted(notice: Notice): Promise<void>;
}

/** The customer an order carries by value, and the accounts to open. */
export interface Onboarding {
  /** Once per process. */
  processId: string;
  guestKey: string | null;
  customer: NewCustomerInput;
  billing: BillingPreferencesInput | null;
  billingAccountNames: string[];
  withoutBillingAccount: boolean;
}

export interface OnboardedCustomer {
  customerId: string;
  accountId: string;
  /** Of the lines without their own; null as long as the billing system wants the products first. */
  billingAccountId: string | null;
  namedBillingAccounts: { id: string; name: string }[];
}

export interface NewBillingAccount {
  /** One account per key. */
  key: string;
  customerId: string;
  /** Null: the customer's own. */
  name: string | null;
  billing: BillingPreferencesInput | null;
}

/** TMF632, TMF629 and TMF666, owned by the party subgraph. */
export interface Customers {
  onboard(onboarding: Onboarding): Promise<{ customer: OnboardedCustomer } | { problems: OrderProblem[] }>;
  openBillingAccount(account: NewBillingAccount): Promise<string>;
}

/** The process that made the order, owned by the checkout subgraph. */
export interface Processes {
  /** Tells how far the order is, as it stands now. */
  report(orderId: string): Promise<void>;
}

/** All that fulfilment needs of the world. */
export interface OrderPorts {
  orders: Orders;
  inventory: Inventory;
  activation: ServiceActivation;
  serviceOrders: ServiceOrders;
  stock: Stock;
  delivery: Delivery;
  billing: Billing;
  notifications: Notifications;
  customers: Customers;
  processes: Processes;
  now: () => Date;
}
