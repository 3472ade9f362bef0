import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../kit/clock.ts';
import type { Store } from '../kit/database/open-store.ts';
import type { RequestContext } from '../kit/graph/subgraph.ts';
import type { Viewer } from '../kit/graph/viewer.ts';
import type { CartConfig } from './config.ts';
import { createCartItemsLoader, createCartLinesLoader } from './loaders/cart-items.loader.ts';
import { createCartCountsLoader, createCartPagesLoader } from './loaders/cart-pages.loader.ts';
import { createCartsLoader } from './loaders/carts.loader.ts';
import { createChangesAheadLoader } from './loaders/changes-ahead.loader.ts';
import { createProductsLoader } from './loaders/products.loader.ts';
import { createOffersLoader } from './promise/offers.loader.ts';
import type { Catalog, Customers, Inventory, Orders } from './ports.ts';

/** What the subgraph has, whoever calls. */
export interface CartServices {
  store: Store;
  clock: Clock;
  config: CartConfig;
  catalog: Catalog;
  inventory: Inventory;
  customers: Customers;
  orders: Orders;
  /** The operator's own zone, IANA. */
  timeZone: string;
}

/** What one request to the cart has. */
export interface Context extends Omit<CartServices, 'store'> {
  viewer: Viewer;
  channel: string | undefined;
  /** A fresh unit of work for each change. */
  em(): EntityManager;
  loaders: {
    carts: ReturnType<typeof createCartsLoader>;
    /** All lines of a cart; `items` are those to buy. */
    lines: ReturnType<typeof createCartLinesLoader>;
    items: ReturnType<typeof createCartItemsLoader>;
    cartPages: ReturnType<typeof createCartPagesLoader>;
    cartCounts: ReturnType<typeof createCartCountsLoader>;
    products: ReturnType<typeof createProductsLoader>;
    changesAhead: ReturnType<typeof createChangesAheadLoader>;
    offers: ReturnType<typeof createOffersLoader>;
  };
}

export const createContext = ({ store, ...services }: CartServices, { viewer, channel }: RequestContext): Context => {
  const em = () => store.em();
  const [carts, lines] = [createCartsLoader(em), createCartLinesLoader(em)];
  const items = createCartItemsLoader(lines);
  const { catalog, clock } = services;
  const loaders = {
    carts,
    lines,
    items,
    cartPages: createCartPagesLoader(em, viewer),
    cartCounts: createCartCountsLoader(em, viewer),
    products: createProductsLoader(services.inventory),
    changesAhead: createChangesAheadLoader(services.orders),
    offers: createOffersLoader({ carts, items, catalog, clock }),
  };
  return { ...services, viewer, channel, em, loaders };
};
