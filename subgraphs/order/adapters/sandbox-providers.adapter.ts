import type { ProviderCall } from '../../kit/sandbox/provider.ts';
import type { Billing, Delivery, Notifications, ServiceActivation, ServiceOrders, Stock, SystemCall } from '../ports.ts';

/** What a provider is asked, by its key; it answers with the state things are in then. */
type Act = (operation: string, state: string) => (request: SystemCall) => Promise<void>;

const acting =
  (call: ProviderCall): Act =>
  (operation, state) =>
  async ({ key, backend, isFirstTry: _, ...rest }) => {
    const request = { ...rest, backend: backend?.name ?? null };
    await call({ operation, key, request, effect: () => ({ state }) });
  };

/** A network that does everything at once, unless an injected fault says otherwise. */
export const createSandboxActivation = (call: ProviderCall): ServiceActivation => ({
  configure: ({ operation, ...request }) =>
    acting(call)(operation, operation === 'deactivate' ? 'terminated' : 'active')(request),
});

/** Teams that are done at once. */
export const createSandboxServiceOrders = (call: ProviderCall): ServiceOrders => ({
  order: acting(call)('order', 'completed'),
  cancel: acting(call)('cancel', 'cancelled'),
});

/** A warehouse that never runs out. */
export const createSandboxStock = (call: ProviderCall): Stock => ({
  reserve: acting(call)('reserve', 'completed'),
  release: acting(call)('release', 'cancelled'),
});

/** A carrier that takes everything along. */
export const createSandboxDelivery = (call: ProviderCall): Delivery => ({
  ship: acting(call)('ship', 'inProgress'),
  recall: acting(call)('recall', 'cancelled'),
});

/** A billing system that notes what to charge. */
export const createSandboxBilling = (call: ProviderCall): Billing => ({
  start: acting(call)('start', 'active'),
  stop: acting(call)('stop', 'ended'),
});

/** A message centre that keeps what it was told. */
export const createSandboxNotifications = (call: ProviderCall): Notifications => ({
  orderCompleted: acting(call)('send', 'completed'),
});
