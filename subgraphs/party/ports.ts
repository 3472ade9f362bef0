import type { UserErrorFields } from '../kit/graph/user-error.ts';
import type { Price } from '../kit/money.ts';
import type { ErasureBlocker, PersonalDataOwner } from '../kit/privacy/personal-data.ts';

/** A product of a customer, as far as agreements need it. */
export interface OwnProduct {
  id: string;
  prices: Price[];
}

/** TMF637 products, owned by the inventory subgraph. */
export interface Products {
  /** Those of the products that are the customer's; missing and foreign ones are left out. */
  ofCustomer(ids: readonly string[], customerId: string): Promise<OwnProduct[]>;
  /** Whether an account pays for products that have not ended, or will once open orders are done. */
  arePaidBy(billingAccountId: string): Promise<boolean>;
}

/** When the products of an agreement shall end. */
export interface ProductEnd {
  /** One order per key. */
  key: string;
  customerId: string;
  at: Date;
  productIds: string[];
}

/** TMF622 orders, owned by the order subgraph. */
export interface ProductEnds {
  /** Orders the end of products, once per key; null: there is nothing left to end. */
  plan(end: ProductEnd): Promise<{ customerOrderId: string | null } | { problems: UserErrorFields[] }>;
}

/** A product in service that has a phone number. */
export interface Line {
  productId: string;
  customerId: string;
}

/** TMF639 numbers and the TMF637 products that use them, owned by the inventory subgraph. */
export interface Lines {
  /** Null: no line in service has this number. */
  inService(msisdn: string): Promise<Line | null>;
}

/** What one subgraph holds about a person. */
export interface KeptData {
  subgraph: string;
  data: unknown;
  blockers: ErasureBlocker[];
}

/** The subgraphs that hold something about people. */
export interface PersonalDataKeepers {
  read(owner: PersonalDataOwner): Promise<KeptData[]>;
  /** Once and again without effect. */
  erase(owner: PersonalDataOwner): Promise<void>;
}

/** What the party needs of other subgraphs. */
export interface PartyPorts {
  products: Products;
  productEnds: ProductEnds;
  lines: Lines;
  keepers: PersonalDataKeepers;
}
