import type { BulkSession } from '../../../kit/database/bulk-session.ts';
import { errorChain } from '../../../kit/database/error-chain.ts';
import { catalogTables, tableOf } from '../catalog-tables.ts';
import type { Staging } from '../stage/open-staging.ts';

const LOCK_TIMEOUT = '2s';
const MOST_TRIES = 30;

const attachAll = (version: number) => `
  begin;
  set local lock_timeout = '${LOCK_TIMEOUT}';
  set local maintenance_work_mem = '128MB';
  ${catalogTables.map((table) => `alter table catalog.${table} attach partition ${tableOf(table, version)} for values in (${version});`).join('\n  ')}
  commit`;

const isLockTimeout = (error: unknown) => [...errorChain(error)].some(({ code }) => code === '55P03');

const retrying = async (session: BulkSession, sql: string) => {
  for (let tries = 1; ; tries++) {
    try {
      await session.query(sql);
      return;
    } catch (error) {
      await session.query('rollback');
      if (!isLockTimeout(error) || tries === MOST_TRIES) throw error;
    }
  }
};

/** Makes the tables part of the catalog, with their indexes; nobody reads that version yet. */
export const attachVersion = async ({ session, version }: Staging): Promise<void> => {
  await retrying(session, attachAll(version));
  // The planner would otherwise know nothing of the new rows for a while.
  await session.query(`analyze ${catalogTables.map((table) => tableOf(table, version)).join(', ')}`);
};
