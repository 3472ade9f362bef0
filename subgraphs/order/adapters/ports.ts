import type { EntityManager } from '@mikro-orm/postgresql';
import type { Runtime } from '../../kit/graph/subgraph.ts';
import type { Sandbox } from '../../kit/sandbox/sandbox.ts';
import type { OrderConfig } from '../config.ts';
import type { Notifications, OrderPorts, ServiceActivation } from '../ports.ts';
import { createHttpActivation } from './http-activation.adapter.ts';
import { createHttpNotifications } from './http-notifications.adapter.ts';
import { createInventory } from './inventory.adapter.ts';
import { createLogNotifications } from './log-notifications.adapter.ts';
import { createOrders } from './orders.adapter.ts';
import { createProcesses } from './processes.adapter.ts';
import { createSandboxActivation } from './sandbox-activation.adapter.ts';
import { createSandboxNotifications } from './sandbox-notifications.adapter.ts';
import { unconfiguredActivation } from './unconfigured-activation.adapter.ts';

interface World extends Pick<Runtime, 'subgraphs' | 'clock' | 'log'> {
  em: () => EntityManager;
  sandbox: Sandbox | undefined;
  config: OrderConfig;
}

const activationOf = ({ config, sandbox }: World): ServiceActivation => {
  if (config.serviceActivationUrl) return createHttpActivation(config.serviceActivationUrl);
  return sandbox ? createSandboxActivation(sandbox.provider('SERVICE_ACTIVATION')) : unconfiguredActivation;
};

const notificationsOf = ({ config, sandbox, log }: World): Notifications => {
  if (config.notificationUrl) return createHttpNotifications(config.notificationUrl);
  return sandbox ? createSandboxNotifications(sandbox.provider('NOTIFICATION')) : createLogNotifications(log);
};

/** The world as this process is configured to reach it: what has an address is called there, also in the sandbox. */
export const createPorts = (world: World): OrderPorts => ({
  orders: createOrders(world.em),
  inventory: createInventory(world.subgraphs),
  activation: activationOf(world),
  notifications: notificationsOf(world),
  processes: createProcesses(world.em, world.subgraphs),
  now: () => world.clock.now(),
});
