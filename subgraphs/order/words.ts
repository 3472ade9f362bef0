/** `inProgress` of TMF as `IN_PROGRESS` of the graph. */
type UpperSnake<Text extends string> = Text extends `${infer Head}${infer Tail}`
  ? `${Head extends Lowercase<Head> ? Uppercase<Head> : `_${Head}`}${UpperSnake<Tail>}`
  : Text;

export const toGraph = <const Word extends string>(word: Word): UpperSnake<Word> =>
  word.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase() as UpperSnake<Word>;

type Capitalised<Text extends string> = Text extends `${infer Head}_${infer Tail}`
  ? `${Capitalize<Lowercase<Head>>}${Capitalised<Tail>}`
  : Capitalize<Lowercase<Text>>;

/** `RELIES_ON` of the graph as `reliesOn` of TMF. */
export const toTmf = <const Name extends string>(name: Name): Uncapitalize<Capitalised<Name>> =>
  name.toLowerCase().replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase()) as Uncapitalize<Capitalised<Name>>;
