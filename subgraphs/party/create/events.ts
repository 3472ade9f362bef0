import type { DomainEvent } from '../../kit/events/record-event.ts';

type EntityType = 'individual' | 'organization' | 'customer' | 'partyAccount' | 'billingAccount';
type Change = 'Create' | 'StateChange' | 'AttributeValueChange' | 'Delete';

interface Occasion {
  now: Date;
  /** The process that led to it. */
  processId?: string | undefined;
}

/** A TMF event about one of the party's resources: ids and states only, for parties hold personal data. */
export const eventOf = (
  entityType: EntityType,
  change: Change,
  entityId: string,
  facts: Record<string, unknown> & { customerId?: string },
  { now, processId }: Occasion,
): DomainEvent => ({
  eventType: `${entityType.charAt(0).toUpperCase()}${entityType.slice(1)}${change}Event`,
  entityType,
  entityId,
  customerId: entityType === 'customer' ? entityId : facts.customerId,
  ...(processId !== undefined && { correlationId: processId }),
  event: { [entityType]: { id: entityId, ...facts } },
  eventTime: now,
});
