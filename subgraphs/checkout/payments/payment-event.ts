import type { DomainEvent } from '../../kit/events/record-event.ts';
import type { Payment } from './payment.entity.ts';

/** TMF676 events of a payment: its creation, then each change of its status. */
export const paymentEvent = (
  eventType: 'PaymentCreateEvent' | 'PaymentStateChangeEvent',
  { id, customerId, processId }: Pick<Payment, 'id' | 'customerId' | 'processId'>,
  status: Payment['status'],
  at: Date,
): DomainEvent => ({
  eventType,
  entityType: 'payment',
  entityId: id,
  customerId,
  correlationId: processId,
  event: { status },
  eventTime: at,
});
