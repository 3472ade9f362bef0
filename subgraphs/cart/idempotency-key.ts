/** A key of this length, without characters that a database cannot store as text. */
export const isIdempotencyKey = (key: string, shortest: number): boolean =>
  key.length >= shortest && key.length <= 200 && key.isWellFormed() && !/\p{Cc}/u.test(key);
