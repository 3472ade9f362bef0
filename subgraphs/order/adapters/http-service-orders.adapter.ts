import type { ServiceOrderRequest, ServiceOrders } from '../ports.ts';
import type { TmfEndpoint } from './tmf-endpoint.ts';
import { tmfCustomer } from './tmf-line.ts';
import { createPlacing } from './tmf-placing.ts';

/** One service per order: the one that realizes the product. */
const toServiceOrder = ({
  action,
  productId,
  name,
  productSpecificationId,
  characteristics,
  customerId,
}: ServiceOrderRequest) => ({
  '@type': 'ServiceOrder',
  category: 'CFS',
  relatedParty: tmfCustomer(customerId),
  serviceOrderItem: [
    {
      '@type': 'ServiceOrderItem',
      id: '1',
      action,
      service: {
        '@type': 'Service',
        name,
        serviceType: productSpecificationId,
        serviceCharacteristic: characteristics.map((characteristic) => ({
          ...characteristic,
          valueType: characteristic.valueType ?? '',
        })),
        relatedEntity: [{ id: productId, role: 'product', '@type': 'RelatedEntity', '@referredType': 'Product' }],
      },
    },
  ],
});

/** An operator's TMF641 v4 Service Ordering API: done when it says completed, however long that takes. */
export function createHttpServiceOrders(endpoint: TmfEndpoint): ServiceOrders {
  const placing = createPlacing(endpoint, {
    path: '/serviceOrder',
    stateField: 'state',
    done: ['completed'],
    over: ['rejected', 'failed', 'cancelled', 'partial', 'pendingCancellation', 'assessingCancellation'],
    takeBack: (id) => ({
      method: 'POST',
      path: '/cancelServiceOrder',
      body: { serviceOrder: { id, '@referredType': 'ServiceOrder' }, cancellationReason: 'The product order line was given up.' },
    }),
  });
  return {
    order: (request) => placing.place('order', request.key, toServiceOrder(request)),
    cancel: ({ key, orderKey }) => placing.takeBack('cancel', key, orderKey),
  };
}
