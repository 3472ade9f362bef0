import type { EntityManager } from '@mikro-orm/postgresql';
import { givingWay } from '../../kit/database/give-way.ts';
import { idempotent } from '../../kit/database/idempotency.ts';
import { idempotencyConflict, type IdempotencyConflict, type InputProblem } from '../../kit/graph/user-error.ts';
import { FulfilmentTask, type DecisionAction } from '../entities/fulfilment-task.entity.ts';
import { decisionRefused, unknownTask } from '../errors.ts';
import type { FulfilmentFlow } from '../flow.ts';
import { decide } from '../fulfilment/decide.ts';
import { noteStates, takeOrder } from '../fulfilment/order-in-work.ts';

export interface TaskDecision {
  action: DecisionAction;
  taskId: string;
  key: string;
  reason: string;
  by: string;
}

interface Around {
  em: EntityManager;
  flow: Pick<FulfilmentFlow, 'wake'>;
  now: () => Date;
}

class Refusal extends Error {
  readonly problem: InputProblem;
  constructor(problem: InputProblem) {
    super(problem.reason);
    this.problem = problem;
  }
}

export type Decided = { orderId: string } | { problem: InputProblem | IdempotencyConflict };

/** Decides about a task once per key, in one transaction with what follows for its order. A refusal leaves the key free. */
export async function decideTask({ em, flow, now }: Around, decision: TaskDecision): Promise<Decided> {
  const { action, by, key, taskId, reason } = decision;
  const call = { operation: `${action}Task`, caller: by, key, input: { taskId, reason } };
  try {
    const answer = await givingWay(() => idempotent(em.fork(), call, (tx) => apply(tx, decision, flow, now())));
    if (answer.outcome === 'conflict') return { problem: idempotencyConflict(answer.differingPaths) };
    return { orderId: answer.result };
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.problem };
    throw error;
  }
}

async function apply(em: EntityManager, { action, by, reason, taskId }: TaskDecision, flow: Around['flow'], now: Date) {
  const found = await em.findOne(FulfilmentTask, { id: taskId }, { fields: ['orderId'], disableIdentityMap: true });
  if (!found) throw new Refusal(unknownTask());
  const inWork = await takeOrder(em, found.orderId);
  const task = inWork.tasks.find(({ id }) => id === taskId);
  const objection = task && decide(inWork.work, task, action, now);
  if (!task || objection) throw new Refusal(objection ? decisionRefused(objection, found.orderId) : unknownTask());
  task.decision = { action, by, reason, at: now.toISOString() };
  await noteStates(em, inWork, now);
  // Before the commit, so that it cannot be lost: fulfilment then waits for the order, which we hold.
  await flow.wake(inWork.order);
  return found.orderId;
}
