/** The process cannot start; `message` is one line for people and says what to do. Shown without a stack. */
export class StartupError extends Error {
  override name = 'StartupError';
}

/** The code of a system or PostgreSQL error, if it has one. Not by instanceof: jest gives each test file its own Error. */
export const errorCode = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
