import { defineEntity, p } from '@mikro-orm/core';
import type { Exchange } from '../../kit/engine/exchange.ts';
import type { ProviderErrorFields } from '../../kit/provider-error.ts';
import { taskKinds } from '../tasks/task.ts';

/** Words of TMF701; `compensated` is ours: its effect was taken back. */
export const taskStates = ['new', 'active', 'hold', 'completed', 'cancelled', 'compensated'] as const;
export type TaskState = (typeof taskStates)[number];

/** How a task is tried again by itself. */
export interface Retry {
  max: number;
  backoffMs: number;
}

export type DecisionAction = 'retry' | 'skip' | 'complete' | 'abandon';

/** What a person decided about a task. */
export interface Decision {
  action: DecisionAction;
  by: string;
  reason: string;
  at: string;
}

const FulfilmentTaskSchema = defineEntity({
  name: 'FulfilmentTask',
  properties: {
    id: p.uuid().primary(),
    orderId: p.uuid(),
    position: p.integer(),
    key: p.text(),
    kind: p.enum([...taskKinds]),
    itemId: p.text().nullable(),
    provider: p.text(),
    api: p.text(),
    dependsOn: p.json<string[]>(),
    turnAfter: p.json<string[]>(),
    retry: p.json<Retry>(),
    compensatesWith: p.text().nullable(),
    isPointOfNoReturn: p.boolean(),
    isSoftPointOfNoReturn: p.boolean().default(false),
    state: p.enum([...taskStates]),
    attempts: p.integer(),
    tries: p.integer(),
    dueAt: p.datetime().nullable(),
    startedAt: p.datetime().nullable(),
    completedAt: p.datetime().nullable(),
    lastError: p.json<ProviderErrorFields>().nullable(),
    exchanges: p.json<Exchange[]>(),
    decision: p.json<Decision>().nullable(),
  },
});

/**
 * One task of fulfilling an order, as its pipeline had it when the order was accepted; TMF701 `TaskFlow`. `position` is its place in
 * the order of fulfilment. `turnAfter`: tasks of another line whose turn at their back end comes first. `attempts` counts all tries, `tries` those since it began or a person let it go on; `dueAt` is set while
 * it waits for the next one.
 */
export class FulfilmentTask extends FulfilmentTaskSchema.class {}
FulfilmentTaskSchema.setClass(FulfilmentTask);
