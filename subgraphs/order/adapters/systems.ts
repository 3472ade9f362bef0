import type { Logger } from '../../kit/logger.ts';
import type { SandboxProvider } from '../../kit/sandbox/fault.ts';
import type { ProviderCall } from '../../kit/sandbox/provider.ts';
import type { Sandbox } from '../../kit/sandbox/sandbox.ts';
import { addressOf, type System } from '../addresses.ts';
import type { OrderConfig } from '../config.ts';
import type { OrderPorts, SystemCall } from '../ports.ts';
import { createHttpActivation } from './http-activation.adapter.ts';
import { createHttpBilling } from './http-billing.adapter.ts';
import { createHttpDelivery } from './http-delivery.adapter.ts';
import { createHttpNotifications } from './http-notifications.adapter.ts';
import { createHttpServiceOrders } from './http-service-orders.adapter.ts';
import { createHttpStock } from './http-stock.adapter.ts';
import { createLogNotifications } from './log-notifications.adapter.ts';
import * as pretended from './sandbox-providers.adapter.ts';
import type { TmfEndpoint } from './tmf-endpoint.ts';
import { unconfigured } from './unconfigured.adapter.ts';

export interface SystemsWorld {
  sandbox: Sandbox | undefined;
  config: OrderConfig;
  log: Logger;
}

/** The ways to one system: at an address, pretended, or not at all. */
interface Ways<Port> {
  http: (endpoint: TmfEndpoint) => Port;
  sandbox: SandboxProvider;
  pretended: (call: ProviderCall) => Port;
  otherwise: Port;
}

/** What has an address is called there, also in the sandbox. Each back end is called at its own, with its own patience. */
const wayTo = <Port>({ config, sandbox }: SystemsWorld, provider: System, ways: Ways<Port>): ((call: SystemCall) => Port) => {
  const without = sandbox ? ways.pretended(sandbox.provider(ways.sandbox)) : ways.otherwise;
  return ({ backend, isFirstTry }) => {
    const url = addressOf(config.addresses, provider, backend?.name);
    if (url === undefined) return without;
    const timeoutMs = backend?.timeoutMs ?? config.providerTimeoutMs;
    return ways.http({ provider, url, timeoutMs, looksFirst: !(isFirstTry && backend?.idempotent) });
  };
};

type Systems = Pick<OrderPorts, 'activation' | 'serviceOrders' | 'stock' | 'delivery' | 'billing' | 'notifications'>;

/** The operator's systems. */
export function createSystems(world: SystemsWorld): Systems {
  const activation = wayTo(world, 'serviceActivation', {
    http: createHttpActivation,
    sandbox: 'SERVICE_ACTIVATION',
    pretended: pretended.createSandboxActivation,
    otherwise: unconfigured.activation,
  });
  const serviceOrders = wayTo(world, 'serviceOrder', {
    http: createHttpServiceOrders,
    sandbox: 'SERVICE_ORDER',
    pretended: pretended.createSandboxServiceOrders,
    otherwise: unconfigured.serviceOrders,
  });
  const stock = wayTo(world, 'stock', {
    http: createHttpStock,
    sandbox: 'STOCK',
    pretended: pretended.createSandboxStock,
    otherwise: unconfigured.stock,
  });
  const delivery = wayTo(world, 'delivery', {
    http: createHttpDelivery,
    sandbox: 'DELIVERY',
    pretended: pretended.createSandboxDelivery,
    otherwise: unconfigured.delivery,
  });
  const billing = wayTo(world, 'billing', {
    http: createHttpBilling,
    sandbox: 'BILLING',
    pretended: pretended.createSandboxBilling,
    otherwise: unconfigured.billing,
  });
  const notifications = wayTo(world, 'notification', {
    http: createHttpNotifications,
    sandbox: 'NOTIFICATION',
    pretended: pretended.createSandboxNotifications,
    otherwise: createLogNotifications(world.log),
  });
  return {
    activation: { configure: (request) => activation(request).configure(request) },
    serviceOrders: {
      order: (request) => serviceOrders(request).order(request),
      cancel: (request) => serviceOrders(request).cancel(request),
    },
    stock: { reserve: (request) => stock(request).reserve(request), release: (request) => stock(request).release(request) },
    delivery: { ship: (request) => delivery(request).ship(request), recall: (request) => delivery(request).recall(request) },
    billing: { start: (request) => billing(request).start(request), stop: (request) => billing(request).stop(request) },
    notifications: { orderCompleted: (notice) => notifications(notice).orderCompleted(notice) },
  };
}
