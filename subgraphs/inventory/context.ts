import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../kit/clock.ts';
import type { Store } from '../kit/database/open-store.ts';
import type { RequestContext } from '../kit/graph/subgraph.ts';
import type { Viewer } from '../kit/graph/viewer.ts';
import type { LeasePolicy } from './config.ts';
import type { LeaseTokens } from './leases/lease-token.ts';
import { createLoaders, type Loaders } from './loaders/loaders.ts';
import type { Errands } from './errands.ts';
import type { Carts, Orders } from './ports.ts';

/** What the subgraph has, whoever calls. */
interface InventoryServices {
  store: Store;
  clock: Clock;
  policy: LeasePolicy;
  leaseTokens: LeaseTokens;
  carts: Carts;
  orders: Orders;
  errands: Errands;
  smdpAddress: string;
  timeZone: string;
}

/** What one request to the inventory works with. */
export interface Context {
  viewer: Viewer;
  em: EntityManager;
  loaders: Loaders;
  policy: LeasePolicy;
  leaseTokens: LeaseTokens;
  carts: Carts;
  errands: Errands;
  smdpAddress: string;
  timeZone: string;
  now(): Date;
}

export const createContext = ({ store, clock, orders, ...services }: InventoryServices, { viewer }: RequestContext): Context => {
  const em = store.em();
  return { ...services, viewer, em, loaders: createLoaders(em, viewer, orders), now: () => clock.now() };
};
