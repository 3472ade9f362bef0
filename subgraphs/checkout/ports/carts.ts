import type { Money, Price } from '../../kit/money.ts';
import type { CalendarDuration } from '../../kit/time/requested-date.ts';
import type { CheckoutProblem } from '../errors.ts';
import type { ItemAction, ItemRelationshipType } from '../generated/resolvers.ts';

export interface CartLine {
  id: string;
  action: ItemAction;
  quantity: number;
  name: string;
  productOfferingId: string;
  productSpecificationId: string | null;
  productId: string | null;
  /** Of the product that it was made for; null: a new one, or a line of before. */
  productVersion: number | null;
  characteristics: { name: string; value: unknown }[];
  /** Name of the minimum term it is priced for. */
  term?: string | null;
  prices: Price[];
  resourceSpecifications: string[];
  relationships: { type: ItemRelationshipType; itemId: string }[];
}

export interface Cart {
  id: string;
  version: number;
  state: 'OPEN' | 'CHECKING_OUT' | 'CHECKED_OUT' | 'MERGED';
  channel: string | null;
  customerId: string | null;
  guestKey: string | null;
  dueNow: Money;
  monthly: Money;
  lines: CartLine[];
}

/** TMF663, owned by the cart subgraph. */
export interface Carts {
  find(cartId: string): Promise<{ cart: Cart; problems: CheckoutProblem[] } | undefined>;
  freeze(cartId: string, processId: string): Promise<{ cart: Cart } | { problems: CheckoutProblem[] }>;
  /** `problemCode`: why the checkout came to nothing. */
  giveBack(cartId: string, processId: string, problemCode?: string): Promise<void>;
  /** The shopper was refused a checkout. */
  noteSetback(cartId: string, code: string): Promise<void>;
  /** The cart is the buyer's from then on. */
  close(cartId: string, processId: string, customerId: string): Promise<void>;
  /** Frozen carts and the processes they are frozen for, by cart id. */
  frozen(first: number, after: string | null): Promise<{ cartId: string; processId: string }[]>;
}

/** What the catalog says about an offering that decides how it is sold and served. TMF620, owned by the catalog subgraph. */
export interface OfferingFacts {
  id: string;
  name: string;
  /** Its own categories first, then those above them. */
  categoryIds: string[];
  /** For whom it is; empty: for everybody. */
  marketSegments: string[];
  /** Whether its status lets it be sold, within these dates. */
  isLaunched: boolean;
  offeredFrom: string | null;
  offeredUntil: string | null;
  terms: { name: string; duration: CalendarDuration | null }[];
}

export interface Offerings {
  /** By id, all of the load of the catalog that is being served; without those it does not have. */
  facts(offeringIds: readonly string[]): Promise<Map<string, OfferingFacts>>;
}
