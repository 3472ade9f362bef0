import { withoutValues } from './database/without-values.ts';

/** One line per event, for people; silent in tests. */
export interface Logger {
  info(message: string): void;
  warn(message: string): void;
  error(message: string, error?: unknown): void;
}

const describe = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** Writes lines without what the database quotes of a row: a log outlives the data that a person may have erased. */
export const createLogger = (sink: Pick<Console, 'log' | 'warn' | 'error'>): Logger => ({
  info: (message) => sink.log(message),
  warn: (message) => sink.warn(withoutValues(message)),
  error: (message, error) => sink.error(withoutValues(error === undefined ? message : `${message}: ${describe(error)}`)),
});

export const consoleLogger: Logger = createLogger(console);

export const silentLogger: Logger = { info: () => undefined, warn: () => undefined, error: () => undefined };
