import { defineEntity, p } from '@mikro-orm/core';

export const taskKinds = ['prepareProduct', 'configureService', 'completeProduct', 'notifyCustomer'] as const;
export type TaskKind = (typeof taskKinds)[number];
/** Tasks of a line; the customer is told once per order. */
export type ItemTaskKind = Exclude<TaskKind, 'notifyCustomer'>;

const FulfilmentTaskSchema = defineEntity({
  name: 'FulfilmentTask',
  properties: {
    id: p.uuid().primary(),
    orderId: p.uuid(),
    position: p.integer(),
    kind: p.enum([...taskKinds]),
    itemId: p.text().nullable(),
    state: p.enum(['new', 'active', 'hold', 'completed', 'cancelled']),
    attempts: p.integer(),
    startedAt: p.datetime().nullable(),
    completedAt: p.datetime().nullable(),
    lastError: p.text().nullable(),
  },
});

/** One task of fulfilling an order; TMF701 `TaskFlow`. `position` is its place in the order of fulfilment. */
export class FulfilmentTask extends FulfilmentTaskSchema.class {}
FulfilmentTaskSchema.setClass(FulfilmentTask);
