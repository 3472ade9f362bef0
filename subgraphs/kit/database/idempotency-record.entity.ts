import { defineEntity, p } from '@mikro-orm/core';
import type { InputFingerprint } from './input-fingerprint.ts';

const IdempotencyRecordSchema = defineEntity({
  name: 'IdempotencyRecord',
  tableName: 'idempotency_record',
  properties: {
    operation: p.text().primary(),
    caller: p.text().primary(),
    key: p.text().primary(),
    inputHash: p.text(),
    inputPaths: p.json<InputFingerprint['paths']>(),
    result: p.json<unknown>().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});

/** One creating or charging operation, done once per caller and key. Each subgraph has this table in its own schema. */
export class IdempotencyRecord extends IdempotencyRecordSchema.class {}
IdempotencyRecordSchema.setClass(IdempotencyRecord);

/** For a subgraph's first migration: `this.addSql(createIdempotencyRecordTable('cart'))`. */
export const createIdempotencyRecordTable = (schema: string) => `
  create table "${schema}".idempotency_record (
    operation text not null,
    caller text not null,
    key text not null,
    input_hash text not null,
    input_paths jsonb not null,
    result jsonb null,
    created_at timestamptz not null default now(),
    primary key (operation, caller, key)
  )`;
