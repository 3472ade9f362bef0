const MINUTE_MS = 60_000;

/** How long a code is taken. */
export const CODE_LIFE_MS = 10 * MINUTE_MS;
/** How soon another can be asked for. */
export const RESEND_WAIT_MS = 30_000;
/** How many codes one challenge sends, the first included. */
export const CODES_PER_CHALLENGE = 4;
/** Five guesses at one of a million codes. */
export const ATTEMPTS = 5;

export const HOUR_MS = 60 * MINUTE_MS;
/** What one address gets in an hour, whoever asks. */
export const CODES_PER_ADDRESS = 5;
/** What is asked for from one network address in an hour, for whatever addresses: an office has many people. */
export const CODES_PER_ORIGIN = 60;

/** Of an idempotency key: sign-up and sign-in scope it by nothing but the address. */
export const SHORTEST_KEY = 16;
