/** Text of this length, without characters that a database cannot store. */
export const isPlainText = (text: string, shortest: number, longest = 200): boolean =>
  text.length >= shortest && text.length <= longest && text.isWellFormed() && !/\p{Cc}/u.test(text);
