import type { Orders } from './ports/orders.ts';
import type { Inventory } from './ports/inventory.ts';
import type { Billing, Delivery, Notifications, ServiceActivation, ServiceOrders, Stock } from './ports/systems.ts';
import type { Agreements, Customers } from './ports/customers.ts';
import type { Offerings } from './ports/offerings.ts';
import type { Owners } from './ports/owners.ts';

export type * from './ports/orders.ts';
export type * from './ports/inventory.ts';
export type * from './ports/systems.ts';
export type * from './ports/customers.ts';
export type * from './ports/offerings.ts';
export type * from './ports/owners.ts';

/** The process that made the order, owned by the checkout subgraph. */
export interface Processes {
  /** Tells how far the customer order of a part is, as it stands now; nobody, when no checkout has made it. */
  report(partId: string): Promise<void>;
}

/** All that fulfilment needs of the world. */
export interface OrderPorts {
  orders: Orders;
  inventory: Inventory;
  offerings: Offerings;
  owners: Owners;
  activation: ServiceActivation;
  serviceOrders: ServiceOrders;
  stock: Stock;
  delivery: Delivery;
  billing: Billing;
  notifications: Notifications;
  customers: Customers;
  agreements: Agreements;
  processes: Processes;
  now: () => Date;
}
