import { errorChain } from './error-chain.ts';

/** Two raced for one row, and this is the one who lost; `constraint` narrows it to one unique index. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  for (const fact of errorChain(error)) {
    if (fact.code === '23505' && (constraint === undefined || fact.constraint === constraint)) return true;
  }
  return false;
}

/** Two transactions waited for each other, or ran into each other, and this one was rolled back: it can simply be done again. */
export function isRolledBackForOther(error: unknown): boolean {
  for (const { code } of errorChain(error)) {
    if (code === '40P01' || code === '40001') return true;
  }
  return false;
}

// Not 08P01: the server refused what was sent, over a connection that lives on.
const LOST_CODE = /^(57P0\d|08(?!P01)\w{3}|ECONN\w+|EPIPE|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|EHOSTDOWN|ENOTFOUND|EAI_AGAIN)$/;
const LOST_MESSAGE =
  /Connection terminated|connection error and is not queryable|Client was closed|timeout exceeded when trying to connect|Query read timeout/i;

/** The database went away: says nothing about the work, which must be tried again and never be recorded as failed. */
export function isConnectionLost(error: unknown): boolean {
  for (const { code, message } of errorChain(error)) {
    if ((code !== undefined && LOST_CODE.test(code)) || LOST_MESSAGE.test(message)) return true;
  }
  return false;
}

// A text that is no UUID or number, a NUL character, a half of a surrogate pair, a parameter that cannot be read.
const UNREADABLE_CODES: ReadonlySet<string | undefined> = new Set(['22P02', '22021', '22P05', '08P01']);

/** The database could not read a value it was given, as when a client sends a word for an id. */
export function isUnreadableValue(error: unknown): boolean {
  for (const { code } of errorChain(error)) {
    if (UNREADABLE_CODES.has(code)) return true;
  }
  return false;
}
