import type { DomainEvent } from '../../kit/events/record-event.ts';
import type { Product } from '../entities/product.entity.ts';

export type ProductEventType = 'ProductCreateEvent' | 'ProductStateChangeEvent' | 'ProductAttributeValueChangeEvent';

/** TMF637 notifications: ids and states, no values. */
export const productEvent = (
  eventType: ProductEventType,
  { id, customerId, status, version }: Product,
  now: Date,
): DomainEvent => ({
  eventType,
  entityType: 'product',
  entityId: id,
  customerId,
  event: { product: { id, status, version } },
  eventTime: now,
});
