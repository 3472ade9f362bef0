import type { EntityManager } from '@mikro-orm/postgresql';
import type { Clock } from '../../kit/clock.ts';
import type { SubgraphClient } from '../../kit/graph/subgraph-client.ts';
import type { Sandbox } from '../../kit/sandbox/sandbox.ts';
import type { CheckoutPorts } from '../ports.ts';
import { createCarts } from './carts.adapter.ts';
import { createCustomers } from './customers.adapter.ts';
import { createNumbers } from './numbers.adapter.ts';
import { createOrders } from './orders.adapter.ts';
import { createRequests } from './requests.adapter.ts';
import { createSandboxPayments } from './sandbox-payments.adapter.ts';
import { unconfiguredPayments } from './unconfigured-payments.adapter.ts';

interface World {
  em: () => EntityManager;
  subgraphs: SubgraphClient;
  clock: Clock;
  sandbox: Sandbox | undefined;
}

/** The world as this process is configured to reach it. */
export const createPorts = ({ em, subgraphs, clock, sandbox }: World): CheckoutPorts => ({
  carts: createCarts(subgraphs),
  numbers: createNumbers(subgraphs),
  customers: createCustomers(subgraphs),
  orders: createOrders(subgraphs),
  payments: sandbox ? createSandboxPayments(sandbox.provider('PAYMENT')) : unconfiguredPayments,
  requests: createRequests(em),
  now: () => clock.now(),
});
