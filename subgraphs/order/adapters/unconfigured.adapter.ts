import { ProviderError } from '../../kit/provider-error.ts';
import type { Billing, Delivery, ServiceActivation, ServiceOrders, Stock } from '../ports.ts';

const refuse = (provider: string, setting: string) => () =>
  Promise.reject(
    new ProviderError({ provider, code: 'NOT_CONFIGURED', message: `It is not configured: set ${setting}.`, retryable: false }),
  );

const activation = refuse('serviceActivation', 'SERVICE_ACTIVATION_URL');
const serviceOrder = refuse('serviceOrder', 'SERVICE_ORDER_URL');
const stock = refuse('stock', 'STOCK_URL');
const delivery = refuse('delivery', 'DELIVERY_URL');
const billing = refuse('billing', 'BILLING_URL');

/** Outside the sandbox nothing is pretended: lines wait for a person until the system they need is configured. */
export const unconfigured: {
  activation: ServiceActivation;
  serviceOrders: ServiceOrders;
  stock: Stock;
  delivery: Delivery;
  billing: Billing;
} = {
  activation: { configure: activation },
  serviceOrders: { order: serviceOrder, cancel: serviceOrder },
  stock: { reserve: stock, release: stock },
  delivery: { ship: delivery, recall: delivery },
  billing: { start: billing, stop: billing },
};
