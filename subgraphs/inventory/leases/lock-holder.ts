import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Holder } from './holder.ts';

const lock = (em: EntityManager, name: string) => em.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);

/** One lease of a holder at a time, until the transaction ends: what it holds can be counted. */
export const lockHolder = (em: EntityManager, { key }: Holder) => lock(em, `inventory lease ${key}`);

/** One claim or its undo at a time, until the transaction ends. */
export const lockProcess = (em: EntityManager, processId: string) => lock(em, `inventory claim ${processId}`);
