import type { DomainEvent } from '../../kit/events/record-event.ts';
import type { Agreement } from '../entities/agreement.entity.ts';

type Change = 'Create' | 'StateChange' | 'AttributeValueChange';

/** A TMF651 event. */
export const agreementEvent = (agreement: Agreement, change: Change, facts: object, now: Date): DomainEvent => {
  const { id, customerId, type, status, terminatesOn } = agreement;
  return {
    eventType: `Agreement${change}Event`,
    entityType: 'agreement',
    entityId: id,
    customerId,
    event: {
      agreement: { id, agreementType: type, status, terminatesOn: terminatesOn?.toISOString() ?? null, ...facts },
      ...(change === 'AttributeValueChange' && { fieldPath: 'agreementItem' }),
    },
    eventTime: now,
  };
};
