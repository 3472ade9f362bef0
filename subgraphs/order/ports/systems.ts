import type { CharacteristicValue } from '../../../schema/product-types.ts';
import type { Price } from '../../kit/money.ts';
import type { Backend } from './orders.ts';

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
  /** Printed on the bill. */
  purchaseOrderNumber: string | null;
  prices: Price[];
  /** From when on, however late it is asked; ISO 8601. */
  at: string;
}

/** What is charged for a product. TMF678. */
export interface Billing {
  /** These prices, instead of those before. */
  start(request: ChargesRequest): Promise<void>;
  /** Nothing more from `at` on. */
  stop(request: SystemCall & { productId: string; at: string }): Promise<void>;
}

export interface Notice extends SystemCall {
  customerId: string;
  orderId: string;
}

/** Tells customers what happened. TMF681. */
export interface Notifications {
  orderCompleted(notice: Notice): Promise<void>;
}
