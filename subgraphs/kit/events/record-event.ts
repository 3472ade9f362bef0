import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';

export interface DomainEvent {
  /** TMF event type in PascalCase, for example `ProductOrderStateChangeEvent`. */
  eventType: string;
  /** The TMF resource it is about, for example `productOrder`. */
  entityType: string;
  entityId: string;
  /** Whom it concerns, where that is known: it is in this customer's timeline. */
  customerId?: string | null | undefined;
  /** The process that led to it. */
  correlationId?: string;
  /** What changed; ids and states, never personal data. */
  event: Record<string, unknown>;
  eventTime: Date;
}

/** Writes events to the subgraph's outbox, in the caller's transaction: an event is there exactly when its change is. */
export async function recordEvents(em: EntityManager, events: readonly DomainEvent[]): Promise<void> {
  if (events.length === 0) return;
  const row = '(?, ?, ?, ?, ?, ?, ?, ?)';
  await em.execute(
    `insert into "${em.config.get('schema')}".outbox_event
       (id, event_type, entity_type, entity_id, customer_id, correlation_id, event, event_time)
     values ${events.map(() => row).join(', ')}`,
    events.flatMap(({ eventType, entityType, entityId, customerId, correlationId, event, eventTime }) => [
      uuidv7(),
      eventType,
      entityType,
      entityId,
      customerId ?? null,
      correlationId ?? null,
      JSON.stringify(event),
      eventTime,
    ]),
  );
}
