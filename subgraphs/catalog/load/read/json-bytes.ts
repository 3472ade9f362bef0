export const QUOTE = 0x22;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const BACKSLASH = 0x5c;
export const OPEN_LIST = 0x5b;
export const CLOSE_LIST = 0x5d;
export const OPEN_OBJECT = 0x7b;
export const CLOSE_OBJECT = 0x7d;
export const NEWLINE = 0x0a;

export const isSpace = (byte: number | undefined): boolean => byte === 0x20 || byte === NEWLINE || byte === 0x0d || byte === 0x09;

/** What a byte outside of strings can mean: 0 nothing, else one of these. */
export const STARTS_STRING = 1;
export const OPENS = 2;
export const CLOSES = 3;
export const ENDS_LINE = 4;

/** By byte, because a dump has a billion of them. */
export const meaning = new Uint8Array(256);
meaning[QUOTE] = STARTS_STRING;
meaning[OPEN_LIST] = meaning[OPEN_OBJECT] = OPENS;
meaning[CLOSE_LIST] = meaning[CLOSE_OBJECT] = CLOSES;
meaning[NEWLINE] = ENDS_LINE;
