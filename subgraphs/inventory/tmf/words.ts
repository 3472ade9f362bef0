/** `pendingActive` of TMF as `PENDING_ACTIVE` of the graph. */
type UpperSnake<Text extends string> = Text extends `${infer Head}${infer Tail}`
  ? `${Head extends Lowercase<Head> ? Uppercase<Head> : `_${Head}`}${UpperSnake<Tail>}`
  : Text;

export const toGraph = <const Word extends string>(word: Word): UpperSnake<Word> =>
  word.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase() as UpperSnake<Word>;

/** `RELIES_ON` of the graph as `reliesOn` of TMF. */
export const toTmf = (name: string): string =>
  name.toLowerCase().replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());

/** Kinds of SIMs as the catalog and the pools name them. */
export const toSimType = { PHYSICAL: 'physical', ESIM: 'eSIM' } as const;
