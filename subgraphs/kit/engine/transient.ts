import { setTimeout as sleep } from 'node:timers/promises';
import { errorChain } from '../database/error-chain.ts';
import { isConnectionLost } from '../database/sql-errors.ts';
import { withoutValues } from '../database/without-values.ts';

/** Serialization failure, deadlock, too many connections. */
const RUN_AGAIN = new Set(['40001', '40P01', '53300']);
const GONE_CODE = /^(57P0\d|08\w{3}|53300)$/;
const GONE_MESSAGE = /Connection terminated|is not queryable|timeout exceeded when trying to connect/i;

/** A transaction that may simply be run again. */
export const isRepeatable = (error: unknown): boolean =>
  isConnectionLost(error) || errorChain(error).some(({ code }) => code !== undefined && RUN_AGAIN.has(code));

/** PostgreSQL itself went away. A refused socket does not prove it: that may as well be a provider. */
export const isDatabaseGone = (error: unknown): boolean =>
  errorChain(error).some(({ code, message }) => (code !== undefined && GONE_CODE.test(code)) || GONE_MESSAGE.test(message));

/** What an error says, for the journal, which agents read: without the values of a row. */
export function messageOf(error: unknown): string {
  for (const { message } of errorChain(error)) return withoutValues(message);
  return String(error);
}

/** Waits in memory without keeping the process alive; real time, whatever the sandbox clock says. */
export const pause = (ms: number): Promise<void> => sleep(Math.max(0, ms), undefined, { ref: false });
