import type { DomainEvent } from '../../../kit/events/record-event.ts';
import type { Refund } from './refund.entity.ts';

/** TMF676 events of a refund: its creation, then each change of its status. */
export const refundEvent = (
  eventType: 'RefundCreateEvent' | 'RefundStateChangeEvent',
  { id, paymentId }: Pick<Refund, 'id' | 'paymentId'>,
  status: Refund['status'],
  at: Date,
): DomainEvent => ({
  eventType,
  entityType: 'refund',
  entityId: id,
  correlationId: paymentId,
  event: { status },
  eventTime: at,
});
