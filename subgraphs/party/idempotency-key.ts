/** A key that a database can store as text. */
export const isIdempotencyKey = (key: string): boolean =>
  key.length >= 1 && key.length <= 200 && key.isWellFormed() && !/\p{Cc}/u.test(key);
