import type { CheckoutProblem } from '../errors.ts';
import type { RequestedDateInput } from '../generated/resolvers.ts';

/** A product of the inventory, as far as service actions need it. */
export interface ServiceProduct {
  id: string;
  productOfferingId: string;
  customerId: string;
  billingAccountId: string | null;
  isActive: boolean;
}

/** One line of a cart for a service action: refers to a product, buys an offering, or ends a product. */
export type ServiceCartLine = { id: string; reliesOn: string[] } & ({ refersTo: string } | { adds: string } | { ends: string });

/** A cart that is filled on behalf of a customer, once per key. */
export interface ServiceCart {
  key: string;
  customerId: string;
  channel: string | null;
  lines: readonly ServiceCartLine[];
}

/** The line of an accepted order that will end a product. */
export interface PlannedEnd {
  productId: string;
  customerOrderId: string;
  itemId: string;
  /** The process that made the order. */
  processId: string;
  /** It waits for its date, which can be moved. */
  isAhead: boolean;
}

/** What service actions need of inventory, catalog, cart and order. */
export interface ServiceLines {
  /** The line with this number, or this product; undefined: none. */
  find(line: { msisdn: string } | { productId: string }): Promise<ServiceProduct | undefined>;
  /** What relies on one of these products, in service. */
  relyingOn(productIds: readonly string[]): Promise<ServiceProduct[]>;
  /** What an offering requires: one offering of each group. */
  requirementsOf(productOfferingId: string): Promise<string[][]>;
  /** What accepted orders will end of these products. */
  plannedEnds(productIds: readonly string[]): Promise<PlannedEnd[]>;
  /** Ends the product on another date, once per key; answers what speaks against it. */
  moveEnd(move: { key: string; end: PlannedEnd; to: RequestedDateInput }): Promise<CheckoutProblem[]>;
  fill(cart: ServiceCart): Promise<{ cartId: string } | { problems: CheckoutProblem[] }>;
}
