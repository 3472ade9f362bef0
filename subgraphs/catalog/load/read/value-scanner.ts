import {
  BACKSLASH,
  CLOSES,
  COMMA,
  CLOSE_LIST,
  CLOSE_OBJECT,
  ENDS_LINE,
  isSpace,
  meaning,
  OPENS,
  QUOTE,
  STARTS_STRING,
} from './json-bytes.ts';

const CONTAINER = 0;
const STRING = 1;
const SCALAR = 2;

/** Finds where one JSON value ends, over any number of chunks. Whether it is right inside is for the parser to say. */
export class ValueScanner {
  /** Line ends met inside the value. */
  lines = 0;
  depth = 0;
  deepest = 0;
  #kind = CONTAINER;
  #inString = false;
  #escaped = false;

  /** Begins with the value's first byte, which `scan` then reads. */
  start(first: number): void {
    this.lines = this.depth = this.deepest = 0;
    this.#inString = this.#escaped = false;
    this.#kind = first === QUOTE ? STRING : meaning[first] === OPENS ? CONTAINER : SCALAR;
  }

  /** The place after the value's last byte, or -1 when the chunk ends before. */
  scan(bytes: Uint8Array, from: number): number {
    return this.#kind === SCALAR ? this.#scanScalar(bytes, from) : this.#scanNested(bytes, from);
  }

  /** Whether the value could end where the dump does. */
  get mayEnd(): boolean {
    return this.#kind === SCALAR;
  }

  #scanScalar(bytes: Uint8Array, from: number): number {
    for (let i = from; i < bytes.length; i++) {
      const byte = bytes[i] ?? 0;
      if (byte === COMMA || byte === CLOSE_LIST || byte === CLOSE_OBJECT || isSpace(byte)) return i;
    }
    return -1;
  }

  #scanNested(bytes: Uint8Array, from: number): number {
    let i = from;
    let depth = this.depth;
    for (;;) {
      if (this.#inString) {
        i = this.#skipString(bytes, i);
        if (i < 0) break;
        if (depth === 0) return i;
      }
      // Most bytes mean nothing.
      let what = 0;
      while (i < bytes.length && (what = meaning[bytes[i] ?? 0] ?? 0) === 0) i++;
      if (i === bytes.length) break;
      i++;
      if (what === STARTS_STRING) this.#inString = true;
      else if (what === OPENS) {
        if (++depth > this.deepest) this.deepest = depth;
      } else if (what === ENDS_LINE) this.lines++;
      else if (what === CLOSES && --depth === 0) return i;
    }
    this.depth = depth;
    return -1;
  }

  /** The place after the closing quote, or -1. */
  #skipString(bytes: Uint8Array, from: number): number {
    let i = from;
    if (this.#escaped && i < bytes.length) {
      this.#escaped = false;
      i++;
    }
    for (; i < bytes.length; i++) {
      const byte = bytes[i];
      if (byte === QUOTE) {
        this.#inString = false;
        return i + 1;
      }
      if (byte === BACKSLASH && ++i === bytes.length) this.#escaped = true;
    }
    return -1;
  }
}
