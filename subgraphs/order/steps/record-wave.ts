import type { EntityManager } from '@mikro-orm/postgresql';
import type { Tried } from '../../kit/engine/flow.ts';
import type { ProviderErrorFields } from '../../kit/provider-error.ts';
import type { FulfilmentTask } from '../entities/fulfilment-task.entity.ts';
import { isDone, nextDate, nextWave, type Todo } from '../fulfilment/next-wave.ts';
import { noteStates, takeOrder, type OrderInWork } from '../fulfilment/order-in-work.ts';
import { settle, type TryResult } from '../fulfilment/settle.ts';
import type { TaskResult } from '../tasks/task.ts';

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
}

/** Writes down how all tries of a wave went, at once, and begins what can be tried next. */
export async function recordWave(em: EntityManager, orderId: string, wave: readonly Done[], now: Date): Promise<Wave> {
  const inWork = await takeOrder(em, orderId);
  for (const done of wave) record(inWork, done, now);
  const todo = nextWave(inWork.work, now);
  const isChanged = await noteStates(em, inWork, now);
  const date = nextDate(inWork.work, now);
  return {
    todo,
    waitMs: date ? Math.max(0, date.getTime() - now.getTime()) : null,
    isDone: isDone(inWork.work, now),
    isNews: isChanged || wave.some(({ todo: { itemId }, tried }) => itemId === null || !tried.done),
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
