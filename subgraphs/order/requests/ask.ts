import type { EntityManager } from '@mikro-orm/postgresql';
import { idempotent } from '../../kit/database/idempotency.ts';
import { idempotencyConflict, type IdempotencyConflict } from '../../kit/graph/user-error.ts';
import { openStates } from '../../kit/requests/request-states.ts';
import type { TaskRequests } from '../../kit/requests/register-task-requests.ts';
import { TaskRequest } from '../../kit/requests/task-request.entity.ts';
import type { OrderProblem } from '../errors.ts';

/** Who asks for what; `asked` as the caller sent it. */
export interface Asking {
  /** Name of the kind of request. */
  kind: string;
  targetId: string;
  customerId: string | null;
  reason: string | null;
  by: string;
  key: string;
  asked: unknown;
}

export type Asked = { requestId: string; isExisting: boolean } | { problems: OrderProblem[] } | { conflict: IdempotencyConflict };

/** What the request keeps, or everything that is wrong with what is asked for. */
export type Checked = { input: unknown } | { problems: OrderProblem[] };

class Refusal extends Error {
  readonly problems: OrderProblem[];
  constructor(problems: OrderProblem[]) {
    super('The request is refused.');
    this.problems = problems;
  }
}

/** Opens a request once per key, or meets the open one whatever that asks for. A refusal leaves the key free. */
export async function ask(
  { em, requests }: { em: EntityManager; requests: TaskRequests },
  { kind, targetId, customerId, reason, by, key, asked }: Asking,
  check: (tx: EntityManager) => Promise<Checked>,
): Promise<Asked> {
  const call = { operation: kind, caller: by, key, input: asked };
  try {
    const answer = await idempotent(em.fork(), call, async (tx) => {
      const open = await tx.findOne(TaskRequest, { kind, targetId, state: { $in: [...openStates] } });
      if (open) return { requestId: open.id, isExisting: true };
      const checked = await check(tx);
      if ('problems' in checked) throw new Refusal(checked.problems);
      const { input } = checked;
      const { request, isExisting } = await requests.open(tx, { kind, targetId, customerId, input, reason, requestedBy: by });
      return { requestId: request.id, isExisting };
    });
    return answer.outcome === 'conflict' ? { conflict: idempotencyConflict(answer.differingPaths) } : answer.result;
  } catch (error) {
    if (error instanceof Refusal) return { problems: error.problems };
    throw error;
  }
}
