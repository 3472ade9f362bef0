import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import { recordEvents } from '../events/record-event.ts';
import { requestEvent } from './change-state.ts';
import { openStates } from './request-states.ts';
import { TaskRequest } from './task-request.entity.ts';

/** What is asked for. */
export interface NewRequest {
  /** Name of its kind. */
  kind: string;
  targetId: string;
  customerId: string | null;
  input: unknown;
  reason: string | null;
  /** The subject of the caller. */
  requestedBy: string;
}

/** The request, and whether it was there before. */
export interface OpenedRequest {
  request: TaskRequest;
  isExisting: boolean;
}

/**
 * Writes a request down in the caller's transaction, or finds the open one of its kind and target; a twin waits for our commit.
 * To be called before what it is about is locked: whoever decides holds the request first, and then that.
 */
export async function openRequest(em: EntityManager, asked: NewRequest, now: Date): Promise<OpenedRequest> {
  const { kind, targetId, customerId, input, reason, requestedBy } = asked;
  for (;;) {
    const [inserted] = await em.execute<{ id: string }[]>(
      `insert into "${em.config.get('schema')}".task_request
         (id, kind, target_id, customer_id, state, input, reason, requested_by, requested_at)
       values (?, ?, ?, ?, 'acknowledged', ?, ?, ?, ?) on conflict do nothing returning id`,
      [uuidv7(), kind, targetId, customerId, JSON.stringify(input), reason, requestedBy, now],
    );
    if (inserted) {
      const request = await em.findOneOrFail(TaskRequest, { id: inserted.id });
      await recordEvents(em, [requestEvent(request, 'Create', now)]);
      return { request, isExisting: false };
    }
    const open = await em.findOne(TaskRequest, { kind, targetId, state: { $in: [...openStates] } }, { refresh: true });
    // Null: it was closed between the two statements.
    if (open) return { request: open, isExisting: true };
  }
}
