import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordEvents, type DomainEvent } from '../events/record-event.ts';
import type { RequestState } from './request-states.ts';
import { TaskRequest } from './task-request.entity.ts';

/** An event about a request: ids and states; its input and its reason stay in the store. */
export const requestEvent = (request: TaskRequest, change: 'Create' | 'StateChange', now: Date): DomainEvent => {
  const { id, kind, state, targetId, customerId, effectiveAt } = request;
  return {
    eventType: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${change}Event`,
    entityType: kind,
    entityId: id,
    ...(customerId !== null && { customerId }),
    event: { [kind]: { id, state, targetId, effectiveAt: effectiveAt?.toISOString() ?? null } },
    eventTime: now,
  };
};

/** The request as it is now; whoever else changes it waits for our transaction. Whatever changes its state holds this lock. */
export const takeRequest = (em: EntityManager, id: string): Promise<TaskRequest | null> =>
  em.findOne(TaskRequest, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });

/** Moves a request that we hold on, with the event of it. */
export async function changeState(
  em: EntityManager,
  request: TaskRequest,
  state: RequestState,
  now: Date,
  facts: Partial<Pick<TaskRequest, 'decision' | 'reviewUntil' | 'effectiveAt' | 'problems'>> = {},
): Promise<void> {
  Object.assign(request, { state, ...facts });
  await em.flush();
  await recordEvents(em, [requestEvent(request, 'StateChange', now)]);
}
