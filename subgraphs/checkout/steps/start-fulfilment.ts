import type { Step } from '../../kit/engine/step.ts';
import type { CheckoutPorts } from '../ports.ts';
import { customerOrderOf, type AcceptedOrder } from './accepted-order.ts';

/** Hands over to the order subgraph, which reports until the order is complete. */
export const startFulfilment: Step<AcceptedOrder, object, never, CheckoutPorts> = {
  name: 'startFulfilment',
  async invoke(order, { orders }) {
    await orders.startFulfilment(customerOrderOf(order));
    return {};
  },
};
