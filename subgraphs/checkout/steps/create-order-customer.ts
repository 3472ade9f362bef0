import type { Step } from '../../kit/engine/step.ts';
import type { Buyer, CheckoutPorts, RiskSegment } from '../ports.ts';
import { customerOrderOf, type AcceptedOrder } from './accepted-order.ts';

interface Needs extends AcceptedOrder {
  segment: RiskSegment | null;
}

/** Order management creates the customer that the accepted order carries by value. */
export const createOrderCustomer: Step<Needs, { buyer: Buyer }, never, CheckoutPorts> = {
  name: 'createOrderCustomer',
  async invoke({ segment, ...order }, { customers, orders }) {
    const buyer = await orders.createCustomer(customerOrderOf(order));
    if (segment) await customers.recordRisk(buyer.customerId, segment);
    return { buyer };
  },
};
