import type { EntityManager } from '@mikro-orm/postgresql';
import { idempotent } from '../../kit/database/idempotency.ts';
import { idempotencyConflict, type IdempotencyConflict, type InputProblem } from '../../kit/graph/user-error.ts';
import type { RequestAnswer } from '../../kit/requests/decide-request.ts';

interface PersonsCall {
  operation: string;
  by: string;
  key: string;
  input: object;
}

class Refusal extends Error {
  readonly problem: InputProblem;
  constructor(problem: InputProblem) {
    super(problem.reason);
    this.problem = problem;
  }
}

/** Decides about a request, or takes it back, once per key. A refusal leaves the key free. */
export async function settleByPerson(
  em: EntityManager,
  { operation, by, key, input }: PersonsCall,
  settle: (tx: EntityManager) => Promise<RequestAnswer>,
): Promise<{ requestId: string } | { problem: InputProblem | IdempotencyConflict }> {
  try {
    const answer = await idempotent(em.fork(), { operation, caller: by, key, input }, async (tx) => {
      const settled = await settle(tx);
      if ('problem' in settled) throw new Refusal(settled.problem);
      return settled.request.id;
    });
    if (answer.outcome === 'conflict') return { problem: idempotencyConflict(answer.differingPaths) };
    return { requestId: answer.result };
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.problem };
    throw error;
  }
}
