import type { GoodsRequest, Stock } from '../ports.ts';
import type { TmfEndpoint } from './tmf-endpoint.ts';
import { tmfCustomer, tmfOrderLine } from './tmf-line.ts';
import { createPlacing } from './tmf-placing.ts';

const toReservation = ({ customerId, productOfferingId, name, quantity, ...line }: GoodsRequest) => ({
  '@type': 'ReserveProductStock',
  relatedParty: tmfCustomer(customerId),
  reserveProductStockItem: [
    {
      '@type': 'ReserveProductStockItem',
      id: '1',
      requestedQuantity: { amount: quantity, units: 'piece' },
      requestedProduct: { name, productOffering: { id: productOfferingId, '@referredType': 'ProductOffering' } },
      relatedEntity: [{ ...tmfOrderLine(line), role: 'order', '@type': 'RelatedEntity', '@referredType': 'ProductOrder' }],
    },
  ],
});

/** An operator's TMF687 v4 Stock Management API. */
export function createHttpStock(endpoint: TmfEndpoint): Stock {
  const placing = createPlacing(endpoint, {
    path: '/reserveProductStock',
    stateField: 'reserveProductStockState',
    done: ['accepted', 'completed'],
    over: ['rejected', 'cancelled', 'expired', 'failed'],
    takeBack: (id) => ({
      method: 'PATCH',
      path: `/reserveProductStock/${encodeURIComponent(id)}`,
      body: { reserveProductStockState: 'cancelled' },
    }),
  });
  return {
    reserve: (request) => placing.place('reserve', request.key, toReservation(request)),
    release: ({ key, reservationKey }) => placing.takeBack('release', key, reservationKey),
  };
}
