import { createTmfHttp } from '../../kit/tmf-http.ts';
import type { Notifications } from '../ports.ts';
import type { TmfEndpoint } from './tmf-endpoint.ts';

/** An operator's TMF681 v4 Communication API. Who the receiver is stays there: only the customer's id is sent. */
export function createHttpNotifications(endpoint: TmfEndpoint): Notifications {
  const call = createTmfHttp(endpoint);
  return {
    async orderCompleted({ key, customerId, orderId }) {
      const body = {
        '@type': 'CommunicationMessage',
        messageType: 'Email',
        subject: 'Your order is complete',
        content: `Order ${orderId} is complete.`,
        sender: { id: 'ordering', name: 'Ordering' },
        receiver: [{ id: customerId, party: { id: customerId, '@referredType': 'Customer' } }],
        characteristic: [{ name: 'productOrderId', value: orderId }],
      };
      // 409: it was sent before.
      await call({ operation: 'send', method: 'POST', path: '/communicationMessage', key, body });
    },
  };
}
