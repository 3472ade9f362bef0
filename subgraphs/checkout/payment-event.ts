import type { DomainEvent } from '../kit/events/record-event.ts';
import type { Payment } from './entities/payment.entity.ts';

interface PaymentChange {
  paymentId: string;
  processId: string;
  status: Payment['status'];
  at: Date;
}

/** TMF676 events of a payment: its creation, then each change of its status. */
export const paymentEvent = (
  eventType: 'PaymentCreateEvent' | 'PaymentStateChangeEvent',
  { paymentId, processId, status, at }: PaymentChange,
): DomainEvent => ({
  eventType,
  entityType: 'payment',
  entityId: paymentId,
  correlationId: processId,
  event: { status },
  eventTime: at,
});
