import type { Carts, Offerings } from './ports/carts.ts';
import type { CreditCheck, Customers } from './ports/customers.ts';
import type { Numbers, Products } from './ports/inventory.ts';
import type { Orders } from './ports/orders.ts';
import type { PaymentCollection, PaymentProvider, StoredMethods } from './ports/payments.ts';
import type { Qualifications } from './ports/qualifications.ts';
import type { Requests } from './ports/requests.ts';
import type { ServiceLines } from './ports/service-lines.ts';

export type * from './ports/carts.ts';
export type * from './ports/customers.ts';
export type * from './ports/inventory.ts';
export type * from './ports/orders.ts';
export type * from './ports/payments.ts';
export type * from './ports/qualifications.ts';
export type * from './ports/requests.ts';
export type * from './ports/service-lines.ts';
export type { CustomerStrategy } from './generated/resolvers.ts';

/** All that the checkout needs of the world. */
export interface CheckoutPorts {
  carts: Carts;
  offerings: Offerings;
  qualifications: Qualifications;
  numbers: Numbers;
  products: Products;
  customers: Customers;
  /** Absent where none is configured: then nobody's risk is known. */
  creditCheck: CreditCheck | undefined;
  orders: Orders;
  payments: PaymentProvider;
  collection: PaymentCollection;
  storedMethods: StoredMethods;
  requests: Requests;
  serviceLines: ServiceLines;
  now: () => Date;
  /** The operator's own zone, IANA. */
  timeZone: string;
}
