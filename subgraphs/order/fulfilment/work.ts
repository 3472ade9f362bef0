import type { ProviderErrorFields } from '../../kit/provider-error.ts';
import type { Retry, TaskState } from '../entities/fulfilment-task.entity.ts';
import type { FailurePolicy } from '../entities/order-item.entity.ts';
import type { OrderState } from '../entities/product-order.entity.ts';
import type { TaskKind } from '../tasks/task.ts';

/** A task as far as working through it goes; in a line that is given up, `active` and `hold` are about its undo. */
export interface WorkTask {
  readonly id: string;
  readonly kind: TaskKind;
  /** None: a task of the order as a whole. */
  readonly itemId?: string | null;
  readonly dependsOn: readonly string[];
  /** Of another line of the same back end, whose turn comes first. */
  readonly turnAfter: readonly string[];
  readonly retry: Retry;
  readonly compensatesWith?: string | null;
  readonly isPointOfNoReturn: boolean;
  state: TaskState;
  attempts: number;
  tries: number;
  /** Set while it waits for its next try; an active task without it is being tried, or waits for its turn to be undone. */
  dueAt?: Date | null;
  startedAt?: Date | null;
  completedAt?: Date | null;
  lastError?: ProviderErrorFields | null;
}

/** A line as far as working through it goes. */
export interface WorkItem {
  readonly id: string;
  readonly failurePolicy: FailurePolicy;
  state: OrderState;
  givenUp?: 'failed' | 'cancelled' | null;
  /** The request that wants it cancelled. */
  requestId?: string | null;
  /** The supplemental order that took it over. */
  supersededBy?: string | null;
}

/** An order's lines and tasks with the ways between them. What is decided about them is written into them. */
export class Work {
  readonly items: ReadonlyMap<string, WorkItem>;
  readonly tasks: ReadonlyMap<string, WorkTask>;
  /** Lines without tasks are done with that. */
  hasBegun: boolean;
  readonly #ofItem: ReadonlyMap<string, readonly WorkTask[]>;
  readonly #dependents: ReadonlyMap<string, readonly WorkTask[]>;

  constructor(items: readonly WorkItem[], tasks: readonly WorkTask[], hasBegun = true) {
    this.hasBegun = hasBegun;
    this.items = new Map(items.map((item) => [item.id, item]));
    this.tasks = new Map(tasks.map((task) => [task.id, task]));
    this.#ofItem = Map.groupBy(tasks, ({ itemId }) => itemId ?? '');
    const links = tasks.flatMap((task) => task.dependsOn.map((id) => ({ id, task })));
    this.#dependents = new Map([...Map.groupBy(links, ({ id }) => id)].map(([id, own]) => [id, own.map(({ task }) => task)]));
  }

  task(id: string): WorkTask {
    const task = this.tasks.get(id);
    if (!task) throw new Error(`There is no task ${id} in this order.`);
    return task;
  }

  itemOf({ itemId }: WorkTask): WorkItem | undefined {
    return itemId == null ? undefined : this.items.get(itemId);
  }

  tasksOf(itemId: string): readonly WorkTask[] {
    return this.#ofItem.get(itemId) ?? [];
  }

  /** Tasks of the order as a whole. */
  orderTasks(): readonly WorkTask[] {
    return this.#ofItem.get('') ?? [];
  }

  dependentsOf({ id }: WorkTask): readonly WorkTask[] {
    return this.#dependents.get(id) ?? [];
  }

  /** All whose turn at a back end comes before that of these tasks, also before lines that were given up while they waited. */
  turnsBefore(tasks: readonly WorkTask[]): ReadonlySet<string> {
    const before = new Set(tasks.flatMap(({ turnAfter }) => turnAfter));
    // A set goes on through what is added to it.
    for (const id of before) for (const one of this.task(id).turnAfter) before.add(one);
    return before;
  }

  /** Lines that stand and fall together. */
  group(): WorkItem[] {
    return [...this.items.values()].filter(({ failurePolicy }) => failurePolicy === 'allOrNothing');
  }

  isUndo(task: WorkTask): boolean {
    return this.itemOf(task)?.givenUp != null;
  }
}

/** Nothing more will come of it. Of a skipped task too those that depend on it may go on; a line given up takes them along. */
export const isSettled = ({ state }: WorkTask): boolean =>
  state === 'completed' || state === 'cancelled' || state === 'compensated';

/** Waits for its next try, or for a person. */
export const isWaiting = ({ state, dueAt }: WorkTask): boolean => state === 'hold' || (state === 'active' && dueAt != null);

/** Done, or it cannot be told: from here its line is not undone any more. A "no" for good is certain not to have happened. */
export const isPast = ({ isPointOfNoReturn, state, lastError }: WorkTask): boolean =>
  isPointOfNoReturn && state !== 'new' && !(state === 'hold' && lastError?.retryable === false);
