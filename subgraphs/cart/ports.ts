import type { Price } from '../kit/money.ts';
import type { LineCharacteristic } from './cart-line.ts';

/** One line to check and price. */
export interface QuoteRequest {
  ref: string;
  productOfferingId: string;
  quantity: number;
  /** The chosen values, or those an existing product would have after the change. */
  characteristics: LineCharacteristic[];
  /** What the existing product has today; absent for a new one. */
  current?: LineCharacteristic[];
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
}

/** TMF620, owned by the catalog subgraph. */
export interface Catalog {
  /** Checks and prices all lines in one call. */
  quoteItems(items: QuoteRequest[]): Promise<Quote[]>;
}

/** A product the customer already has. */
export interface ExistingProduct {
  id: string;
  name: string;
  status: string;
  productOfferingId: string;
  productSpecificationId: string;
  characteristics: LineCharacteristic[];
}

/** The products that were asked for, by id; undefined: the customer has no such product. */
export type KnownProducts = ReadonlyMap<string, ExistingProduct | undefined>;

/** TMF637, owned by the inventory subgraph. */
export interface Inventory {
  /** Those of the products that belong to this customer; others are left out. */
  productsForOrder(ids: string[], customerId: string): Promise<ExistingProduct[]>;
}

/** TMF629, owned by the party subgraph. */
export interface Customers {
  exists(customerId: string): Promise<boolean>;
}
