import { defineEntity, p } from '@mikro-orm/core';
import type { UserErrorFields } from '../graph/user-error.ts';
import { openStates, requestStates, type RequestState } from './request-states.ts';

/** Who decided about a request, and why. */
export interface Decision {
  accepted: boolean;
  /** The subject of a person, or `policy`. */
  by: string;
  reason: string | null;
  /** ISO 8601. */
  at: string;
}

const TaskRequestSchema = defineEntity({
  name: 'TaskRequest',
  tableName: 'task_request',
  properties: {
    id: p.uuid().primary(),
    /** Name of its `RequestKind`. */
    kind: p.text(),
    targetId: p.text(),
    customerId: p.text().nullable(),
    state: p.text().$type<RequestState>(),
    input: p.json<unknown>(),
    /** What its kind's `prepare` kept. */
    result: p.json<unknown>().nullable(),
    reason: p.text().nullable(),
    requestedBy: p.text(),
    requestedAt: p.datetime(),
    reviewUntil: p.datetime().nullable(),
    decision: p.json<Decision>().nullable(),
    effectiveAt: p.datetime().nullable(),
    problems: p.json<UserErrorFields[]>(),
  },
});

/** A request that is acknowledged, decided, and then takes effect. Each subgraph with such requests has this table in its own schema. */
export class TaskRequest extends TaskRequestSchema.class {}
TaskRequestSchema.setClass(TaskRequest);

const oneOf = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');

/** For a migration: `this.addSql(createTaskRequestTable('party'))`. */
export const createTaskRequestTable = (schema: string) => `
  create table "${schema}".task_request (
    id uuid primary key,
    kind text not null,
    target_id text not null,
    customer_id text null,
    state text not null check (state in (${oneOf(Object.keys(requestStates))})),
    input jsonb not null,
    result jsonb null,
    reason text null,
    requested_by text not null,
    requested_at timestamptz not null,
    review_until timestamptz null,
    decision jsonb null,
    effective_at timestamptz null,
    problems jsonb not null default '[]'
  );
  create unique index task_request_open_unique on "${schema}".task_request (kind, target_id) where state in (${oneOf(openStates)});
  create index task_request_target_index on "${schema}".task_request (target_id, requested_at, id);
  create index task_request_requested_at_index on "${schema}".task_request (requested_at, id);
  create index task_request_state_index on "${schema}".task_request (state, requested_at, id);
  create index task_request_customer_index on "${schema}".task_request (customer_id, requested_at, id)`;
