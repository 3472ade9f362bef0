import type { CharacteristicValue } from '../../schema/product-types.ts';
import type { Price } from '../kit/money.ts';
import type { ItemAction } from './entities/order-item.entity.ts';
import type { RelationshipType } from './fulfilment/dependencies.ts';

/** A line of an accepted order with all that fulfilling it needs. */
export interface OrderLine {
  orderId: string;
  itemId: string;
  action: ItemAction;
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
}

/** Our own orders as fulfilment reads them; what they hold stays out of the engine's journal. */
export interface Orders {
  line(orderId: string, itemId: string): Promise<OrderLine>;
  customerOf(orderId: string): Promise<string>;
}

/** TMF637, owned by the inventory subgraph. Each call is done once per order line, however often it is made. */
export interface Inventory {
  /** Answers the id of the product. */
  prepare(line: OrderLine): Promise<string>;
  activate(productId: string): Promise<void>;
  change(line: OrderLine, productId: string): Promise<void>;
  terminate(line: OrderLine, productId: string): Promise<void>;
}

export interface ServiceRequest {
  /** The provider's idempotency key: the same key is the same effect. */
  key: string;
  operation: 'activate' | 'modify' | 'deactivate';
  /** The product the service realizes: our handle on it. */
  productId: string;
  productSpecificationId: string;
  customerId: string;
  name: string;
  /** All values to activate, the delta to modify. */
  characteristics: CharacteristicValue[];
}

/** The network. TMF640. Throws `Permanent` when it refuses, anything else when it cannot be reached or is not done yet. */
export interface ServiceActivation {
  configure(request: ServiceRequest): Promise<void>;
}

export interface Notice {
  /** The provider's idempotency key. */
  key: string;
  customerId: string;
  orderId: string;
}

/** Tells customers what happened. TMF681. Throws like `ServiceActivation`. */
export interface Notifications {
  orderCompleted(notice: Notice): Promise<void>;
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
  notifications: Notifications;
  processes: Processes;
  now: () => Date;
}
