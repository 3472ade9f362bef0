import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../kit/graph/subgraph.ts';
import type { Viewer } from '../kit/graph/viewer.ts';
import type { FulfilmentFlow } from './flow.ts';
import { createItemsLoader } from './loaders/items.loader.ts';
import { createOrderCountsLoader, createOrderPagesLoader } from './loaders/order-pages.loader.ts';
import { createOrderLoaders } from './loaders/orders.loader.ts';
import { createTasksLoader } from './loaders/tasks.loader.ts';
import type { Pipeline } from './pipelines/load-pipelines.ts';
import type { OrderPorts } from './ports.ts';

/** What does not change from request to request. */
export interface Services {
  em: () => EntityManager;
  flow: FulfilmentFlow;
  pipelines: readonly Pipeline[];
  ports: OrderPorts;
  now: () => Date;
}

/** What one request to this subgraph works with. */
export interface Context extends Omit<Services, 'em'> {
  em: EntityManager;
  viewer: Viewer;
  loaders: ReturnType<typeof createLoaders>;
}

const createLoaders = (em: EntityManager, viewer: Viewer) => ({
  ...createOrderLoaders(em, viewer),
  orderPages: createOrderPagesLoader(em, viewer),
  orderCounts: createOrderCountsLoader(em, viewer),
  items: createItemsLoader(em),
  tasks: createTasksLoader(em),
});

export const createContext = (services: Services, { viewer }: RequestContext): Context => {
  const em = services.em();
  return { ...services, em, viewer, loaders: createLoaders(em, viewer) };
};
