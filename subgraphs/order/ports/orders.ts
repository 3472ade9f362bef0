import type { CharacteristicValue } from '../../../schema/product-types.ts';
import type { Price } from '../../kit/money.ts';
import type { BackendProfile, ItemAction } from '../entities/order-item.entity.ts';
import type { RelationshipType } from '../fulfilment/dependencies.ts';
import type { BillingPreferencesInput } from '../generated/resolvers.ts';
import type { Notice } from './systems.ts';

/** A system that serves lines, and how it wants to be called. */
export interface Backend extends BackendProfile {
  name: string;
}

/** A line of an accepted order with all that fulfilling it needs. Its customer exists: fulfilment begins after that. */
export interface OrderLine {
  orderId: string;
  /** The first part of the customer's order: what is done once for all parts goes by its name. */
  firstPartId: string;
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
  /** The version of the product it was made for. */
  productVersion: number | null;
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
  /** Name of the minimum term of a new product. */
  term: string | null;
  /** Its minimum term; null: none. */
  commitmentMonths: number | null;
  /** How bills of a new account are made. */
  billing: BillingPreferencesInput | null;
  /** The company's own number of the purchase. */
  purchaseOrderNumber: string | null;
  /** When what it does takes effect: the date of its part, or when that began; ISO 8601. Null: now. */
  effectiveAt: string | null;
}

/** Our own orders as fulfilment reads them; what they hold stays out of the engine's journal. */
export interface Orders {
  line(orderId: string, itemId: string): Promise<OrderLine>;
  /** Whom to tell of an order, and by which system: that of all its lines, if it is one. */
  recipientOf(orderId: string): Promise<Pick<Notice, 'customerId' | 'backend'>>;
}

/** A line as far as what it holds is found by it. */
export type HeldLine = Pick<OrderLine, 'orderId' | 'itemId' | 'cartId'>;
