import type { EntityManager } from '@mikro-orm/postgresql';
import type { Tried } from '../../kit/engine/flow.ts';
import type { ProviderErrorFields } from '../../kit/provider-error.ts';
import type { FulfilmentTask } from '../entities/fulfilment-task.entity.ts';
import { assessCancellations } from '../fulfilment/assess-cancellations.ts';
import { isDone, nextDate, nextWave, type Todo } from '../fulfilment/next-wave.ts';
import { noteStates, takeOrder, type OrderInWork } from '../fulfilment/order-in-work.ts';
import { LONGEST_WAIT_MS, settle, type TryResult } from '../fulfilment/settle.ts';
import type { TaskResult } from '../tasks/task.ts';
import { releaseFollowers } from './release-followers.ts';
import type { NextRun } from './next-run.ts';

const KEPT_EXCHANGES = 20;

/** What was to be tried, and how that went. */
export interface Done {
  todo: Todo;
  tried: Tried<TaskResult>;
}

/** What to try next. Without anything, there is time until `waitMs` have passed; without that, until a person decides. */
export interface Wave {
  todo: Todo[];
  waitMs: number | null;
  isDone: boolean;
  /** Something happened that the process should know. */
  isNews: boolean;
  /** Of the part, as it was written down. */
  version?: number;
  /** Runs of parts to set down now; those that waited for this one, once it is final. */
  next?: NextRun[];
  /** This run does not fulfil the part: it is too early, something it follows is not final, or another run does. */
  isOver?: boolean;
}

/** What a run knows from its waves before. */
export interface Before {
  /** Nobody waits for the part any more. */
  isReleased: boolean;
  /** As the last wave left it; another one now: somebody else has changed the part. */
  version: number | undefined;
}

/** Writes down how all tries of a wave went, at once, and begins what can be tried next. */
export async function recordWave(
  em: EntityManager,
  orderId: string,
  wave: readonly Done[],
  { isReleased, version }: Before,
  now: Date,
): Promise<Wave> {
  const inWork = await takeOrder(em, orderId);
  const isChanged = version !== undefined && inWork.order.version !== version;
  for (const done of wave) record(inWork, done, now);
  const next = await goOn(em, inWork, isReleased, now);
  const isTold = wave.some(({ todo: { itemId }, tried }) => itemId === null || !tried.done);
  return { ...next, isNews: next.isNews || isChanged || isTold };
}

/** Begins what can be tried now. */
export async function goOn(em: EntityManager, inWork: OrderInWork, isReleased: boolean, now: Date): Promise<Wave> {
  const { order, work } = inWork;
  assessCancellations(work, now);
  const todo = nextWave(work, now);
  const isNews = await noteStates(em, inWork, now);
  const date = nextDate(work);
  return {
    todo,
    waitMs: date ? Math.min(LONGEST_WAIT_MS, Math.max(0, date.getTime() - now.getTime())) : null,
    isDone: isDone(work),
    isNews,
    version: order.version,
    ...(order.completionDate != null && !isReleased && { next: await releaseFollowers(em, order) }),
  };
}

function record({ order, items, tasks, work }: OrderInWork, { todo, tried }: Done, now: Date): void {
  const task = tasks.find(({ id }) => id === todo.taskId);
  if (!task) throw new Error(`Order ${order.id} has no task ${todo.taskId}.`);
  task.exchanges = [...task.exchanges, ...tried.exchanges].slice(-KEPT_EXCHANGES);
  const { taskId, undo } = todo;
  if (tried.done) {
    const item = items.find(({ id }) => id === todo.itemId);
    const { productId, billingAccountId } = tried.value;
    if (item && productId) item.productId = productId;
    if (item && billingAccountId) item.billingAccountId = billingAccountId;
  }
  const result: TryResult = tried.done
    ? { taskId, undo, done: true }
    : { taskId, undo, done: false, permanent: tried.permanent, error: errorOf(task, tried) };
  settle(work, result, now);
}

const errorOf = ({ provider }: FulfilmentTask, tried: Tried<TaskResult> & { done: false }): ProviderErrorFields => {
  const { permanent, error: message, providerError } = tried;
  return providerError ?? { provider, code: permanent ? 'REFUSED' : 'UNAVAILABLE', message, retryable: !permanent };
};
