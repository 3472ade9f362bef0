import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../kit/clock.ts';
import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import type { Sandbox } from '../../kit/sandbox/sandbox.ts';
import type { Payments } from '../payments/open-payments.ts';
import type { CheckoutConfig } from '../config.ts';
import type { CheckoutPorts, CreditCheck } from '../ports.ts';
import { createCarts } from './carts.adapter.ts';
import { createCustomers } from './customers.adapter.ts';
import { createHttpCreditCheck } from './http-credit-check.adapter.ts';
import { createNumbers } from './numbers.adapter.ts';
import { createOfferings } from './offerings.adapter.ts';
import { createOrders } from './orders.adapter.ts';
import { createProducts } from './products.adapter.ts';
import { createQualifications } from './qualifications.adapter.ts';
import { createRequests } from './requests.adapter.ts';
import { createSandboxCreditCheck } from './sandbox-credit-check.adapter.ts';
import { createServiceLines } from './service-lines.adapter.ts';
import { createStoredMethods } from './stored-methods.adapter.ts';

interface World {
  em: () => EntityManager;
  subgraphs: SubgraphClient;
  clock: Clock;
  /** The operator's own zone. */
  timeZone: string;
  sandbox: Sandbox | undefined;
  payments: Pick<Payments, 'provider' | 'collection'>;
  config: CheckoutConfig;
}

/** The operator's own, else the sandbox's, else none. */
const createCreditCheck = ({ sandbox, config: { creditCheckUrl: url, providerTimeoutMs } }: World): CreditCheck | undefined => {
  if (url !== undefined) return createHttpCreditCheck({ url, timeoutMs: providerTimeoutMs });
  return sandbox && createSandboxCreditCheck(sandbox.provider('CREDIT_CHECK'));
};

/** The world as this process is configured to reach it. */
export const createPorts = (world: World): CheckoutPorts => {
  const { em, subgraphs, clock, timeZone, payments } = world;
  return {
    carts: createCarts(subgraphs),
    offerings: createOfferings(subgraphs),
    qualifications: createQualifications(subgraphs),
    numbers: createNumbers(subgraphs),
    customers: createCustomers(subgraphs),
    creditCheck: createCreditCheck(world),
    products: createProducts(subgraphs),
    orders: createOrders(subgraphs),
    payments: payments.provider,
    collection: payments.collection,
    storedMethods: createStoredMethods(em),
    requests: createRequests(em),
    serviceLines: createServiceLines(subgraphs),
    now: () => clock.now(),
    timeZone,
  };
};
