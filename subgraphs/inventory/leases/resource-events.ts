import type { DomainEvent } from '../../kit/events/record-event.ts';
import type { StoredResourceState } from '../life-cycle/transitions.ts';

/** TMF639 state changes; the numbers themselves are the ids. */
export const resourceEvents = (
  state: StoredResourceState,
  values: { msisdn: readonly string[]; iccid: readonly string[] },
  now: Date,
  correlationId?: string,
): DomainEvent[] =>
  (['msisdn', 'iccid'] as const).flatMap((category) =>
    values[category].map((id) => ({
      eventType: 'ResourceStateChangeEvent',
      entityType: 'resource',
      entityId: id,
      ...(correlationId !== undefined && { correlationId }),
      event: { resource: { id, category, resourceStatus: state } },
      eventTime: now,
    })),
  );
