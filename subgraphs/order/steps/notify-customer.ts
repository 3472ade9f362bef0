import type { OrderPorts } from '../ports.ts';

/** Tells the customer, once, that everything is there. */
export async function notifyCustomer(orderId: string, { orders, notifications }: OrderPorts): Promise<void> {
  const customerId = await orders.customerOf(orderId);
  await notifications.orderCompleted({ key: `${orderId}:notify`, customerId, orderId });
}
