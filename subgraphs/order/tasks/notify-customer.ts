import type { OrderTask } from './task.ts';

/** Tells the customer, once, that everything is there. */
export const notifyCustomer: OrderTask = {
  provider: 'notification',
  api: 'TMF681',
  async act({ key, orderId, isFirstTry }, { orders, notifications }) {
    const recipient = await orders.recipientOf(orderId);
    await notifications.orderCompleted({ key, orderId, isFirstTry, ...recipient });
  },
};
