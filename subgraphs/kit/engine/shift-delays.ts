import type { ClientBase } from 'pg';
import { ENGINE_SCHEMA } from './engine-database.ts';

const SHIFT = `
  update ${ENGINE_SCHEMA}.workflow_status set delay_until_epoch_ms = delay_until_epoch_ms - $1
   where status = 'DELAYED' and delay_until_epoch_ms is not null`;

/**
 * Brings the dates of all that waits for one so much nearer, in the caller's transaction: the clock moves on by that. What is set down
 * meanwhile sees to itself (`followClock`).
 */
export const shiftDelays = async (client: ClientBase, byMs: number): Promise<void> => {
  if (byMs !== 0) await client.query(SHIFT, [byMs]);
};
