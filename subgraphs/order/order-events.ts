import type { DomainEvent } from '../kit/events/record-event.ts';
import type { OrderItem } from './entities/order-item.entity.ts';
import type { ProductOrder } from './entities/product-order.entity.ts';

type EventType =
  | 'ProductOrderCreateEvent'
  | 'ProductOrderStateChangeEvent'
  | 'ProductOrderAttributeValueChangeEvent'
  | 'ProductOrderJeopardyAlertEvent';
type ItemFacts = Pick<OrderItem, 'id' | 'action' | 'state'>;

const orderEvent = (eventType: EventType, order: ProductOrder, items: readonly ItemFacts[], now: Date): DomainEvent => ({
  eventType,
  entityType: 'productOrder',
  entityId: order.id,
  customerId: order.customerId,
  correlationId: order.externalId,
  event: {
    productOrder: {
      id: order.id,
      externalId: order.externalId,
      context: order.context,
      part: order.part,
      state: order.state,
      productOrderItem: items.map(({ id, action, state }) => ({ id, action, state })),
    },
  },
  eventTime: now,
});

export const orderCreated = (order: ProductOrder, items: readonly ItemFacts[], now: Date) =>
  orderEvent('ProductOrderCreateEvent', order, items, now);

export const orderStateChanged = (order: ProductOrder, now: Date) => orderEvent('ProductOrderStateChangeEvent', order, [], now);

/** It begins more than a minute after its date. */
export const lateBeginning = (order: ProductOrder, now: Date) => orderEvent('ProductOrderJeopardyAlertEvent', order, [], now);

/** TMF622 has no event of an item's own. */
export const itemStateChanged = (order: ProductOrder, item: ItemFacts, now: Date) => {
  const { event, ...rest } = orderEvent('ProductOrderAttributeValueChangeEvent', order, [item], now);
  return { ...rest, event: { ...event, fieldPath: 'productOrderItem.state' } };
};

/** It begins on another date. */
export const orderDatesChanged = (order: ProductOrder, now: Date) => {
  const { event, ...rest } = orderEvent('ProductOrderAttributeValueChangeEvent', order, [], now);
  return { ...rest, event: { ...event, fieldPath: 'requestedStartDate' } };
};

/** The customer that came by value is there. */
export const customerCreated = (order: ProductOrder, now: Date) => {
  const { event, ...rest } = orderEvent('ProductOrderAttributeValueChangeEvent', order, [], now);
  return { ...rest, event: { ...event, fieldPath: 'relatedParty' } };
};
