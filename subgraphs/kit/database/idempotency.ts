import type { EntityManager } from '@mikro-orm/postgresql';
import { differingPaths, fingerprint } from './input-fingerprint.ts';

export interface IdempotentCall {
  operation: string;
  /** Who: the same key of two callers is two operations. */
  caller: string;
  key: string;
  /** Kept only as hashes. */
  input: unknown;
}

export type IdempotentOutcome<R> =
  { outcome: 'done'; result: R; replayed: boolean } | { outcome: 'conflict'; differingPaths: string[] };

interface StoredRow {
  input_hash: string;
  input_paths: Record<string, string>;
  result: unknown;
}

/**
 * Does the work once per operation, caller and key, in one transaction with the record of it. Whoever comes meanwhile waits for
 * that transaction and gets the stored result. When the work throws, all is rolled back and the key is free again.
 * The result is plain JSON; the first answer and every replay are what was stored. The work uses the EntityManager it is given: one
 * that takes another connection while others wait for this key can exhaust the pool.
 */
export async function idempotent<R>(
  em: EntityManager,
  { operation, caller, key, input }: IdempotentCall,
  work: (em: EntityManager) => Promise<R>,
): Promise<IdempotentOutcome<R>> {
  const id = [operation, caller, key];
  const mine = fingerprint(input, id.join('\n'));
  return em.transactional(async (tx) => {
    const table = `"${tx.config.get('schema')}".idempotency_record`;
    const byId = 'where operation = ? and caller = ? and key = ?';
    // Waits here while another transaction holds the same key undecided.
    const inserted = await tx.execute<unknown[]>(
      `insert into ${table} (operation, caller, key, input_hash, input_paths) values (?, ?, ?, ?, ?) on conflict do nothing returning 1`,
      [...id, mine.hash, JSON.stringify(mine.paths)],
    );
    if (inserted.length > 0) {
      const result = JSON.stringify((await work(tx)) ?? null);
      await tx.flush();
      // Read back, for jsonb orders keys its own way.
      const [stored] = await tx.execute<Pick<StoredRow, 'result'>[]>(`update ${table} set result = ? ${byId} returning result`, [
        result,
        ...id,
      ]);
      return { outcome: 'done', result: stored?.result as R, replayed: false };
    }
    const [row] = await tx.execute<StoredRow[]>(`select input_hash, input_paths, result from ${table} ${byId}`, id);
    if (!row) throw new Error(`The record of ${operation} was deleted while it was waited for`);
    const theirs = { hash: row.input_hash, paths: row.input_paths };
    if (theirs.hash !== mine.hash) return { outcome: 'conflict', differingPaths: differingPaths(theirs, mine) };
    return { outcome: 'done', result: row.result as R, replayed: true };
  });
}
