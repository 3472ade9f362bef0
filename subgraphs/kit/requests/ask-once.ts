import type { EntityManager } from '@mikro-orm/postgresql';
import { idempotent } from '../database/idempotency.ts';
import { idempotencyConflict, type IdempotencyConflict, type UserErrorFields } from '../graph/user-error.ts';
import type { NewRequest } from './open-request.ts';
import type { TaskRequests } from './register-task-requests.ts';
import { openStates } from './request-states.ts';
import { TaskRequest } from './task-request.entity.ts';

/** Who asks for what; `asked` as the caller sent it. */
export interface Asking extends Omit<NewRequest, 'input'> {
  key: string;
  asked: unknown;
}

export type Asked<Problem> =
  { requestId: string; isExisting: boolean } | { problems: Problem[] } | { conflict: IdempotencyConflict };

/** What the request keeps, or everything that is wrong with what is asked for. */
export type Checked<Problem> = { input: unknown } | { problems: Problem[] };

class Refusal<Problem> extends Error {
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    super('The request is refused.');
    this.problems = problems;
  }
}

/** Opens a request once per key, or meets the open one whatever that asks for. A refusal leaves the key free. */
export async function askOnce<Problem extends UserErrorFields>(
  { em, requests }: { em: EntityManager; requests: TaskRequests },
  { key, asked, ...about }: Asking,
  check: (tx: EntityManager) => Promise<Checked<Problem>>,
): Promise<Asked<Problem>> {
  const { kind, targetId, requestedBy } = about;
  try {
    const answer = await idempotent(em.fork(), { operation: kind, caller: requestedBy, key, input: asked }, async (tx) => {
      const open = await tx.findOne(TaskRequest, { kind, targetId, state: { $in: [...openStates] } });
      if (open) return { requestId: open.id, isExisting: true };
      const checked = await check(tx);
      if ('problems' in checked) throw new Refusal(checked.problems);
      const { request, isExisting } = await requests.open(tx, { ...about, input: checked.input });
      return { requestId: request.id, isExisting };
    });
    return answer.outcome === 'conflict' ? { conflict: idempotencyConflict(answer.differingPaths) } : answer.result;
  } catch (error) {
    if (error instanceof Refusal) return { problems: error.problems as Problem[] };
    throw error;
  }
}
