import type { Delivery, GoodsRequest } from '../ports.ts';
import type { TmfEndpoint } from './tmf-endpoint.ts';
import { tmfCustomer, tmfOrderLine } from './tmf-line.ts';
import { createPlacing } from './tmf-placing.ts';

/** Where to is with the customer: only the reference is sent. */
const toShippingOrder = ({ customerId, productOfferingId, name, quantity, ...line }: GoodsRequest) => ({
  '@type': 'ShippingOrder',
  productOrder: { id: line.orderId, '@referredType': 'ProductOrder' },
  relatedParty: tmfCustomer(customerId),
  shippingOrderItem: [
    {
      '@type': 'ShippingOrderItem',
      id: '1',
      action: 'add',
      quantity: { amount: quantity, units: 'piece' },
      productOrderItem: tmfOrderLine(line),
      productOffering: { id: productOfferingId, name, '@referredType': 'ProductOffering' },
    },
  ],
});

/** An operator's TMF700 v4 Shipping Order API: on its way is enough. */
export function createHttpDelivery(endpoint: TmfEndpoint): Delivery {
  const placing = createPlacing(endpoint, {
    path: '/shippingOrder',
    stateField: 'status',
    done: ['acknowledged', 'inProgress', 'shipped', 'delivered', 'completed'],
    over: ['rejected', 'cancelled', 'failed'],
    takeBack: (id) => ({ method: 'PATCH', path: `/shippingOrder/${encodeURIComponent(id)}`, body: { status: 'cancelled' } }),
  });
  return {
    ship: (request) => placing.place('ship', request.key, toShippingOrder(request)),
    recall: ({ key, shipmentKey }) => placing.takeBack('recall', key, shipmentKey),
  };
}
