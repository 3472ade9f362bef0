import type { DLogger } from '@dbos-inc/dbos-sdk';
import type { Logger } from '../logger.ts';

/** The engine talks a lot at info; only what somebody may have to act on goes to our log. */
export const engineLogger = (log: Logger): DLogger => ({
  debug: () => undefined,
  info: () => undefined,
  warn: (entry) => log.warn(String(entry)),
  error: (entry, metadata) => log.error(String(entry), metadata?.error),
});
