import { DBOS } from '@dbos-inc/dbos-sdk';
import { systemClock, type Clock } from '../clock.ts';
import { addQueue, scopedName, type QueueLimits } from './definitions.ts';
import { outside } from './outside.ts';
import type { Workflow } from './workflow.ts';

/** When a queued workflow may run. Waiting for a date costs no memory. */
export interface QueuedStart {
  readonly delayUntil?: Date;
  /** The clock `delayUntil` is read against. */
  readonly clock?: Clock;
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
  reschedule(id: string, delayUntil: Date, clock?: Clock): Promise<void>;
}

/** Whole seconds, rounded up: the engine keeps an integer, and nothing may run before its date. */
const secondsUntil = (date: Date, clock: Clock = systemClock) => Math.ceil((date.getTime() - clock.now().getTime()) / 1_000);

/** Defines a queue; call while the subgraph is put together, before the engine is launched. */
export function defineQueue(name: string, limits: QueueLimits = {}): Queue {
  addQueue(name, limits);
  return {
    name,
    async start(workflow, id, { delayUntil, clock }, ...args) {
      const delay = delayUntil ? secondsUntil(delayUntil, clock) : 0;
      const enqueueOptions = delay > 0 ? { delaySeconds: delay } : {};
      await outside(() => DBOS.startWorkflow(workflow, { workflowID: id, queueName: scopedName(name), enqueueOptions })(...args));
    },
    async reschedule(id, delayUntil, clock) {
      await outside(() => DBOS.setWorkflowDelay(id, { delaySeconds: Math.max(1, secondsUntil(delayUntil, clock)) }));
    },
  };
}
