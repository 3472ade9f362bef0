import type { EntityManager } from '@mikro-orm/postgresql';
import { idempotent } from '../../kit/database/idempotency.ts';
import { recordEvents, type DomainEvent } from '../../kit/events/record-event.ts';
import { idempotencyConflict, type IdempotencyConflict } from '../../kit/graph/user-error.ts';

interface CreateCall {
  operation: string;
  caller: string;
  input: { idempotencyKey: string };
}

/** Creates an entity once per key, with its events; gives its id, or the conflict of two inputs for one key. */
export const createOnce = async (
  em: EntityManager,
  { operation, caller, input }: CreateCall,
  create: (em: EntityManager) => Promise<{ id: string; events: DomainEvent[] }>,
): Promise<{ id: string } | { conflict: IdempotencyConflict }> => {
  const answer = await idempotent(em, { operation, caller, key: input.idempotencyKey, input }, async (tx) => {
    const { id, events } = await create(tx);
    await recordEvents(tx, events);
    return id;
  });
  return answer.outcome === 'conflict' ? { conflict: idempotencyConflict(answer.differingPaths) } : { id: answer.result };
};
