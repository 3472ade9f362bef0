import { DBOS, DBOSWorkflowConflictError } from '@dbos-inc/dbos-sdk';
import {
  assertStillOwnsWorkflow,
  migrateDataSourcePG,
  registerDataSource,
  runTransaction,
  type DataSourceTransactionHandler,
} from '@dbos-inc/dbos-sdk/datasource';
import { DBOSJSON } from '@dbos-inc/dbos-sdk/internal/serialization';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ENGINE_SCHEMA } from './engine-database.ts';
import { isRepeatable, pause } from './transient.ts';

const COMPLETION = `${ENGINE_SCHEMA}.transaction_completion`;
const MAX_BACKOFF_MS = 2_000;

/** Runs transactions of one subgraph's store as steps of a workflow. */
export interface TransactionSource {
  readonly name: string;
  /**
   * Commits what `act` does to the store and the step's record in one transaction: exactly once, whatever dies when.
   * A lost connection, a deadlock and a serialization failure are run again and never recorded. Any other error rolls back and
   * is recorded as the step's outcome, or as what `settle` makes of it.
   */
  tx<T>(stepName: string, act: (em: EntityManager) => Promise<T>, settle?: (error: unknown) => T): Promise<T>;
}

/** The recorded answer if this step was committed before; otherwise the step is claimed, and a twin waits for our commit. */
async function claim(em: EntityManager, workflowId: string, stepId: number): Promise<{ output: string | null } | undefined> {
  const claimed = await em.execute<{ affectedRows: number }>(
    `insert into ${COMPLETION} (workflow_id, function_num) values (?, ?) on conflict do nothing`,
    [workflowId, stepId],
    'run',
  );
  if (claimed.affectedRows === 1) return undefined;
  return em.execute<{ output: string | null }>(
    `select output from ${COMPLETION} where workflow_id = ? and function_num = ?`,
    [workflowId, stepId],
    'get',
  );
}

async function runOnce<T>(root: EntityManager, act: (em: EntityManager) => Promise<T>): Promise<T> {
  const { workflowID: workflowId, stepID: stepId } = DBOS;
  return root.fork().transactional(async (em) => {
    if (workflowId === undefined || stepId === undefined) return act(em);
    const before = await claim(em, workflowId, stepId);
    if (before) return DBOSJSON.parse(before.output) as T;
    const result = await act(em);
    await em.flush();
    await em.execute(
      `update ${COMPLETION} set output = ? where workflow_id = ? and function_num = ?`,
      [DBOSJSON.stringify(result), workflowId, stepId],
      'run',
    );
    // After the claim: a new owner of this workflow waits for our row, so a stale one rolls back before it can be seen.
    await assertStillOwnsWorkflow(workflowId);
    return result;
  });
}

async function runUntilSettled<T>(root: EntityManager, act: (em: EntityManager) => Promise<T>, settle?: (error: unknown) => T) {
  for (let attempt = 0; ; attempt++) {
    try {
      return await runOnce(root, act);
    } catch (error) {
      if (error instanceof DBOSWorkflowConflictError) throw error;
      if (isRepeatable(error)) await pause(Math.min(MAX_BACKOFF_MS, 25 * 2 ** attempt));
      else if (settle) return settle(error);
      else throw error;
    }
  }
}

/**
 * Registers a subgraph's store with the engine under its own name; call before the engine is launched. `root` gives the ORM's
 * global entity manager; every transaction runs on a fork of it.
 *
 * Limit: the step's record lives in the schema `dbos` of the database `root` writes to. When that is another database than the
 * engine's, a step is still applied exactly once (its record is in its own database, and schema `dbos` with this one table is
 * created there), but the check that a machine still owns the workflow reads the engine's database outside the transaction: a
 * machine that lost a workflow in that very moment may commit the step, and the new owner then replays it.
 */
export function createTransactionSource(name: string, root: () => EntityManager): TransactionSource {
  let closed = false;
  const handler: DataSourceTransactionHandler = {
    name,
    initialize: () =>
      root()
        .fork()
        .transactional((em) => migrateDataSourcePG((sql) => em.execute(sql), ENGINE_SCHEMA)),
    destroy: () => {
      closed = true;
      return Promise.resolve();
    },
    async deleteCheckpoints(workflowId, startStep, beforeCommit) {
      // A workflow that was waiting ends after the store was closed; the nightly purge takes what it leaves.
      if (closed) return;
      await root()
        .fork()
        .transactional(async (em) => {
          await em.execute(
            `delete from ${COMPLETION} where workflow_id = ? and function_num >= ?`,
            [workflowId, startStep],
            'run',
          );
          await beforeCommit?.();
        });
    },
    invokeTransactionFunction: (_config, target, work, ...args) => work.apply(target, args),
  };
  registerDataSource(handler);
  return {
    name,
    tx: (stepName, act, settle) => runTransaction(() => runUntilSettled(root(), act, settle), stepName, { dsName: name }),
  };
}
