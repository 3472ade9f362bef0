import type { Step } from '../../kit/engine/step.ts';
import type { CheckoutPorts } from '../ports.ts';

/** Hands over to the order subgraph, which reports until the order is complete. */
export const startFulfilment: Step<{ orderId: string }, object, never, CheckoutPorts> = {
  name: 'startFulfilment',
  async invoke({ orderId }, { orders }) {
    await orders.startFulfilment(orderId);
    return {};
  },
};
