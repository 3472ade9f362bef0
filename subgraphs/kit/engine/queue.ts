import { DBOS } from '@dbos-inc/dbos-sdk';
import { addQueue, scopedName, type QueueLimits } from './definitions.ts';
import { followClock, secondsUntil } from './engine-clock.ts';
import { outside } from './outside.ts';
import type { Workflow } from './workflow.ts';

/** When a queued workflow may run. Waiting for a date costs no memory. What is due together runs in the order of these dates. */
export interface QueuedStart {
  readonly delayUntil?: Date;
}

/** Durable work for any process of this role, a few at a time. */
export interface Queue {
  readonly name: string;
  /** Idempotent by id: enqueued once, run once. */
  start<Args extends unknown[], Result>(
    workflow: Workflow<Args, Result>,
    id: string,
    when: QueuedStart,
    ...args: Args
  ): Promise<void>;
  /** Moves the date of work that still waits for it; what already runs is left alone. */
  reschedule(id: string, delayUntil: Date): Promise<void>;
}

const FIRST_SECOND = Date.UTC(2020, 0) / 1_000;
const LAST_PRIORITY = 2 ** 31 - 1;

/** The engine takes the lowest first: the earliest date, and before that what has none. */
const priorityOf = (date: Date) => Math.min(LAST_PRIORITY, Math.max(0, Math.floor(date.getTime() / 1_000) - FIRST_SECOND));

/** Defines a queue; call while the subgraph is put together, before the engine is launched. */
export function defineQueue(name: string, limits: QueueLimits = {}): Queue {
  addQueue(name, limits);
  return {
    name,
    async start(workflow, id, { delayUntil }, ...args) {
      const delaySeconds = delayUntil ? secondsUntil(delayUntil.getTime()) : 0;
      const enqueueOptions = {
        ...(delayUntil && { priority: priorityOf(delayUntil) }),
        ...(delaySeconds > 0 && { delaySeconds }),
      };
      await outside(() => DBOS.startWorkflow(workflow, { workflowID: id, queueName: scopedName(name), enqueueOptions })(...args));
      if (delayUntil && delaySeconds > 0) await followClock(id, delayUntil.getTime(), delaySeconds);
    },
    async reschedule(id, delayUntil) {
      const delaySeconds = Math.max(1, secondsUntil(delayUntil.getTime()));
      await outside(() => DBOS.setWorkflowDelay(id, { delaySeconds }));
    },
  };
}
