/** A customer by reference: who that is stays with us. */
export const tmfCustomer = (customerId: string) => [{ id: customerId, role: 'customer', '@referredType': 'Customer' }];

/** The line of ours that something is done for. */
export const tmfOrderLine = ({ orderId, itemId }: { orderId: string; itemId: string }) => ({
  productOrderId: orderId,
  orderItemId: itemId,
});
