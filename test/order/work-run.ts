import { assessCancellations } from '../../subgraphs/order/fulfilment/assess-cancellations.ts';
import { nextDate, nextWave, type Todo } from '../../subgraphs/order/fulfilment/next-wave.ts';
import { settle } from '../../subgraphs/order/fulfilment/settle.ts';
import { itemState, orderState } from '../../subgraphs/order/fulfilment/states.ts';
import type { Work, WorkItem, WorkTask } from '../../subgraphs/order/fulfilment/work.ts';

/** A task that can be undone. */
export const task = (id: string, itemId: string | null, more: Partial<WorkTask> = {}): WorkTask => ({
  id,
  itemId,
  kind: itemId === null ? 'notifyCustomer' : 'configureService',
  dependsOn: [],
  turnAfter: [],
  retry: { max: 3, backoffMs: 100 },
  compensatesWith: 'undo',
  isPointOfNoReturn: false,
  state: 'new',
  attempts: 0,
  tries: 0,
  ...more,
});

export const line = (id: string, failurePolicy: WorkItem['failurePolicy'] = 'bestEffort'): WorkItem => ({
  id,
  failurePolicy,
  state: 'acknowledged',
});

const error = (retryable: boolean) => ({ provider: 'network', code: 'NO', message: 'No.', retryable });
export const at = (ms: number) => new Date(ms);

export type Answer = 'done' | 'refused' | 'unreachable';

/** Goes through an order as fulfilment does; a wave's tries end at the same time. */
export class Run {
  readonly work: Work;
  readonly log: string[] = [];
  #now = 0;
  #wave: Todo[] = [];
  constructor(work: Work) {
    this.work = work;
  }
  get now() {
    return at(this.#now);
  }
  /** Until nothing happens by itself; `answer` says how each try goes, `meanwhile` what people do during a wave. */
  run(answer: (todo: Todo) => Answer, meanwhile?: (wave: Todo[]) => void): this {
    for (let n = 0; n < 2_000; n++) {
      assessCancellations(this.work, this.now);
      this.#wave = nextWave(this.work, this.now);
      for (const item of this.work.items.values()) item.state = itemState(this.work, item);
      if (this.#wave.length === 0) {
        const date = nextDate(this.work);
        if (!date) return this;
        this.#now = Math.max(this.#now + 1, date.getTime());
        continue;
      }
      meanwhile?.(this.#wave);
      for (const todo of this.#wave) this.#settle(todo, answer(todo));
    }
    throw new Error('It does not end.');
  }
  #settle(todo: Todo, answer: Answer) {
    this.log.push(`${todo.undo ? 'undo ' : ''}${todo.taskId} ${answer}`);
    const { taskId, undo } = todo;
    const isRefused = answer === 'refused';
    settle(
      this.work,
      answer === 'done'
        ? { taskId, undo, done: true }
        : { taskId, undo, done: false, permanent: isRefused, error: error(!isRefused) },
      this.now,
    );
  }
  states() {
    return Object.fromEntries([...this.work.tasks.values()].map(({ id, state }) => [id, state]));
  }
  order() {
    for (const item of this.work.items.values()) item.state = itemState(this.work, item);
    return {
      lines: Object.fromEntries([...this.work.items.values()].map(({ id, state }) => [id, state])),
      order: orderState(this.work),
    };
  }
}
