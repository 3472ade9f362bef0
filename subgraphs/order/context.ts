import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../kit/graph/subgraph.ts';
import type { Viewer } from '../kit/graph/viewer.ts';
import { createRequestsLoader, createRequestsOfTargetsLoader } from '../kit/requests/requests-of-targets.loader.ts';
import type { TaskRequests } from '../kit/requests/register-task-requests.ts';
import type { SandboxClock } from '../kit/sandbox/clock.ts';
import type { OrderRules } from './decompose/prepare-parts.ts';
import type { FulfilmentFlow } from './flow.ts';
import { createItemsLoader } from './loaders/items.loader.ts';
import { createLineReaders } from './loaders/lines.ts';
import { createOrderListLoaders } from './loaders/order-pages.loader.ts';
import { createOrderLoaders } from './loaders/orders.loader.ts';
import { createPlannedChangesLoader } from './loaders/planned-changes.loader.ts';
import { createTasksLoader } from './loaders/tasks.loader.ts';
import type { OrderPorts } from './ports.ts';

/** What does not change from request to request. */
export interface Services extends OrderRules {
  em: () => EntityManager;
  flow: FulfilmentFlow;
  requests: TaskRequests;
  ports: OrderPorts;
  now: () => Date;
  /** Absent in production. */
  sandboxClock?: SandboxClock | undefined;
  /** The operator's own zone, IANA. */
  timeZone: string;
}

/** What one request to this subgraph works with. */
export interface Context extends Omit<Services, 'em'> {
  em: EntityManager;
  viewer: Viewer;
  loaders: ReturnType<typeof createLoaders>;
}

const createLoaders = (em: EntityManager, viewer: Viewer) => {
  const loaders = {
    ...createOrderLoaders(em, viewer),
    ...createOrderListLoaders(em, viewer),
    items: createItemsLoader(em),
    tasks: createTasksLoader(em),
    planned: createPlannedChangesLoader(em, viewer),
    request: createRequestsLoader(() => em.fork()),
    requestsOfOrder: createRequestsOfTargetsLoader(() => em.fork()),
  };
  return { ...loaders, ...createLineReaders(loaders) };
};

export const createContext = (services: Services, { viewer }: RequestContext): Context => {
  const em = services.em();
  return { ...services, em, viewer, loaders: createLoaders(em, viewer) };
};
