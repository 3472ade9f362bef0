import type { HeldResource } from '../../schema/missing-resources.ts';
import type { Price } from '../kit/money.ts';
import type { BundleLimit, LineCharacteristic } from './cart-line.ts';
import type { ConfigurationChoice, ItemAction, ItemRelationshipType } from './generated/resolvers.ts';

/** One line to check and price. */
export interface QuoteRequest {
  ref: string;
  productOfferingId: string;
  quantity: number;
  /** The chosen values, or those an existing product would have after the change. */
  characteristics: LineCharacteristic[];
  /** Name of the minimum term. */
  term?: string | null;
  /** What the existing product has today; absent for a new one. */
  current?: LineCharacteristic[];
  /** Of the offering when it was chosen: where it is gone, alternatives come from there. */
  categoryIds?: string[];
  productSpecificationId?: string | null;
}

export interface QuoteProblem {
  code: string;
  reason: string;
  path: string[];
  recover: { operation: string; description: string; arguments?: Record<string, unknown> | null }[];
}

export interface QuotedOffering {
  id: string;
  name: string;
  productSpecificationId: string | null;
  isSellable: boolean;
  excludes: string[];
  bundledOfferings: string[];
  bundleLimits: BundleLimit[];
}

export interface Quote {
  ref: string;
  /** Undefined: there is no such offering. */
  offering?: QuotedOffering;
  /** All values, defaults included. */
  characteristics: LineCharacteristic[];
  prices: Price[];
  resourceSpecifications: string[];
  /** Of each group one offering must come with it. */
  requires: string[][];
  problems: QuoteProblem[];
  /** The offering's own. */
  categoryIds: string[];
  /** What can be bought instead, where the offering cannot any more. */
  alternatives: { id: string; name: string }[];
  /** What can be set, and what each value would do to the price; empty unless it was asked for. */
  choices: ConfigurationChoice[];
}

/** TMF620, owned by the catalog subgraph. */
export interface Catalog {
  /** Checks and prices all lines in one call. */
  quoteItems(items: QuoteRequest[], options?: { withChoices?: boolean }): Promise<Quote[]>;
}

/** A product a customer already has. */
export interface ExistingProduct {
  id: string;
  name: string;
  status: string;
  version: number;
  customerId: string;
  productOfferingId: string;
  productSpecificationId: string;
  characteristics: LineCharacteristic[];
  /** Name of the minimum term it was bought with. */
  term?: string | null;
  prices: Price[];
  relationships: { type: ItemRelationshipType; productId: string }[];
}

/** The products that were asked for, by id; undefined: the customer has no such product. */
export type KnownProducts = ReadonlyMap<string, ExistingProduct | undefined>;

/** What became of the numbers of a cart that was left. */
export interface RenewedNumbers {
  replaced: { cartItemId: string; lost: string; msisdn: string }[];
  lostItemIds: string[];
}

/** Which leases go from where to where. */
export interface LeaseMove {
  /** The same move has the same key, and is done once. */
  key: string;
  fromCartId: string;
  toCartId: string;
  lines: { fromItemId: string; toItemId: string }[];
  customerId: string;
  /** Where the token of the cart goes on opening it. */
  guestKey?: string | null;
}

/** TMF637 and TMF639, owned by the inventory subgraph. */
export interface Inventory {
  /** What the lines of the cart hold now. */
  heldBy(cartId: string): Promise<HeldResource[]>;
  /** Leases again what the cart held; once per key. */
  renewLease(cartId: string, key: string): Promise<RenewedNumbers>;
  /** Those of the products that belong to this customer; others are left out. */
  productsForOrder(ids: string[], customerId: string): Promise<ExistingProduct[]>;
  /** Whosever it is; with what is in service and in it, or relies on it. */
  productWithParts(id: string): Promise<{ product: ExistingProduct; relying: ExistingProduct[] } | undefined>;
  moveLeases(move: LeaseMove): Promise<void>;
}

/** What an accepted order will still do to a product. */
export interface ChangeAhead {
  productId: string;
  /** Null: at once. */
  date: Date | null;
  action: ItemAction;
  delta: LineCharacteristic[];
  customerOrderId: string;
  itemId: string;
  /** Whose order it is. */
  customerId: string | null;
}

/** TMF622, owned by the order subgraph. */
export interface Orders {
  /** By date; in one call for all products. */
  changesAhead(productIds: readonly string[]): Promise<ChangeAhead[]>;
}

/** How to reach somebody, and when it is day there. */
export interface Reachable {
  emailAddress: string | null;
  phoneNumber: string | null;
  timeZone: string;
}

/** TMF629, owned by the party subgraph. */
export interface Customers {
  /** Undefined: there is no way, or no consent. */
  contactForReminders(customerId: string): Promise<Reachable | undefined>;
  /** The customer wants no reminders any more. */
  refuseReminders(customerId: string): Promise<void>;
  exists(customerId: string): Promise<boolean>;
}
