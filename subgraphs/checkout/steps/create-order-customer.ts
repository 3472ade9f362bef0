import type { Step } from '../../kit/engine/step.ts';
import type { Buyer, CheckoutPorts, RiskSegment } from '../ports.ts';

interface Needs {
  orderId: string;
  segment: RiskSegment | null;
}

/** Order management creates the customer that the accepted order carries by value. */
export const createOrderCustomer: Step<Needs, { buyer: Buyer }, never, CheckoutPorts> = {
  name: 'createOrderCustomer',
  async invoke({ orderId, segment }, { customers, orders }) {
    const buyer = await orders.createCustomer(orderId);
    if (segment) await customers.recordRisk(buyer.customerId, segment);
    return { buyer };
  },
};
