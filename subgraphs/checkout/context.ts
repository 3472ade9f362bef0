import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../kit/graph/subgraph.ts';
import type { Viewer } from '../kit/graph/viewer.ts';
import type { Sandbox } from '../kit/sandbox/sandbox.ts';
import type { CheckoutFlow } from './flow.ts';
import { createFulfilmentsLoader } from './loaders/fulfilments.loader.ts';
import { createJournalLoader } from './loaders/journal.loader.ts';
import { createPaymentLoaders } from './loaders/payments.loader.ts';
import { createProcessLoaders } from './loaders/processes.loader.ts';
import type { ReceivePaymentEvent } from './payments/events/receive-payment-event.ts';
import type { Refunds } from './payments/refunds/refund-flow.ts';
import type { SandboxBank } from './payments/sandbox/open-sandbox-payments.ts';
import type { CheckoutPolicy } from './policy/checkout-policy.schema.ts';
import type { CheckoutPorts } from './ports.ts';
import type { ProgressBoard } from './process-flow/progress-board.ts';

/** What does not change from request to request. */
export interface Services {
  em: () => EntityManager;
  flow: CheckoutFlow;
  ports: CheckoutPorts;
  policy: CheckoutPolicy;
  progress: ProgressBoard;
  /** Absent in production. */
  sandbox: Sandbox | undefined;
  refunds: Refunds;
  receivePaymentEvent: ReceivePaymentEvent;
  /** In the sandbox only. */
  bank: SandboxBank | undefined;
}

/** What one request to this subgraph works with. */
export interface Context extends Omit<Services, 'em'> {
  em: EntityManager;
  viewer: Viewer;
  /** TMF channel the caller came by. */
  channel: string | undefined;
  loaders: ReturnType<typeof createLoaders>;
}

const createLoaders = (em: EntityManager, { orders }: CheckoutPorts) => ({
  fulfilment: createFulfilmentsLoader(orders),
  journal: createJournalLoader(),
  ...createProcessLoaders(em),
  ...createPaymentLoaders(em),
});

export const createContext = (services: Services, { viewer, channel }: RequestContext): Context => {
  const em = services.em();
  return { ...services, em, viewer, channel, loaders: createLoaders(em, services.ports) };
};
