import type { DLogger } from '@dbos-inc/dbos-sdk';
import type { Logger } from '../logger.ts';

/** A repeated start of a process that was taken over, which is what it should be. */
const isExpected = (entry: unknown) => String(entry).includes('already exists in queue: _dbos_internal_queue');

/** The engine talks a lot at info; only what somebody may have to act on goes to our log. */
export const engineLogger = (log: Logger): DLogger => ({
  debug: () => undefined,
  info: () => undefined,
  warn: (entry) => (isExpected(entry) ? undefined : log.warn(String(entry))),
  error: (entry, metadata) => log.error(String(entry), metadata?.error),
});
