import type { Logger } from '../logger.ts';
import { StartupError } from '../postgres/startup-error.ts';
import { Closers } from './closers.ts';

/** One line for what the person who starts a process can mend; undefined for a defect, which needs its stack. */
export const explainStartupError = (error: unknown): string | undefined =>
  error instanceof StartupError ? error.message : undefined;

/**
 * The life of a process: starts, and closes what was opened when starting fails or on SIGINT or SIGTERM. A second signal
 * ends it at once; everything here survives that.
 */
export const runProcess = async (log: Logger, start: (closers: Closers) => Promise<void>): Promise<void> => {
  const closers = new Closers(log);
  let stopping = false;

  const stop = async (exitCode: number) => {
    if (stopping) process.exit(exitCode || 1);
    stopping = true;
    await closers.close();
    process.exit(exitCode);
  };

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (!stopping) log.info(`${signal}: stopping`);
      void stop(0);
    });
  }

  try {
    await start(closers);
  } catch (error) {
    if (stopping) return;
    const line = explainStartupError(error);
    log.error(line ?? 'The start failed', line ? undefined : error);
    await stop(1);
  }
};

/** Ends a process whose work others have taken over; at once, for it must not write any more. */
export const endWhenLost = (log: Logger) => (reason: string) => {
  log.error(reason);
  process.exit(70);
};
