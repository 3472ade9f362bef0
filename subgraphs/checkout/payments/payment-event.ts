import type { DomainEvent } from '../../kit/events/record-event.ts';
import type { Payment } from './payment.entity.ts';

/** TMF676 events of a payment: its creation, then each change of its status. */
export const paymentEvent = (
  eventType: 'PaymentCreateEvent' | 'PaymentStateChangeEvent',
  { id, processId }: Pick<Payment, 'id' | 'processId'>,
  status: Payment['status'],
  at: Date,
): DomainEvent => ({
  eventType,
  entityType: 'payment',
  entityId: id,
  correlationId: processId,
  event: { status },
  eventTime: at,
});
