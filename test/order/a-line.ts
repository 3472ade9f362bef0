import type { OrderLine } from '../../subgraphs/order/ports.ts';
import type { TaskInput, TaskKind } from '../../subgraphs/order/tasks/task.ts';

/** A line that adds a mobile plan, as fulfilment reads it. */
const aLine = (more: Partial<OrderLine> = {}): OrderLine => ({
  orderId: 'order-1',
  firstPartId: 'order-1',
  itemId: 'plan',
  action: 'add',
  quantity: 1,
  customerId: 'customer-1',
  guestKey: null,
  billingAccountId: null,
  purchaseOrderNumber: null,
  cartId: 'cart-1',
  name: 'Mobile M',
  productOfferingId: 'po-mobile',
  productSpecificationId: 'ps-mobile-line',
  productId: 'product-1',
  productVersion: null,
  characteristics: [{ name: 'coverage', value: 'International' }],
  prices: [],
  relationships: [],
  categoryIds: ['cat-mobile'],
  resourceSpecifications: ['msisdn'],
  backend: null,
  billingAccountAfterProduct: false,
  newBillingAccount: null,
  term: null,
  commitmentMonths: null,
  billing: null,
  effectiveAt: null,
  ...more,
});

export const aTask = (kind: TaskKind, more: Partial<OrderLine> = {}): TaskInput => {
  const line = aLine(more);
  return { key: `${line.orderId}:${line.itemId}:${kind}`, orderId: line.orderId, line, isFirstTry: true };
};
