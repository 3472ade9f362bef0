/** The code of a system error. Duck-typed: a test runs in a realm whose `Error` is not Node's own. */
export const errorCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
