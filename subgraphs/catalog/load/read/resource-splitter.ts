import { at, problem } from '../../tmf/problem.ts';
import { BrokenDump } from './broken-dump.ts';
import type { DumpLimits } from './dump-limits.ts';
import type { DumpShape } from './dump-shape.ts';
import { CLOSE_LIST, CLOSE_OBJECT, COLON, COMMA, isSpace, NEWLINE, OPEN_LIST, OPEN_OBJECT, QUOTE } from './json-bytes.ts';
import { ValueScanner } from './value-scanner.ts';

/** A part of a dump: a resource, the beginning of a collection, or a member of the dump that is no list. */
export interface Piece {
  kind: 'resource' | 'collection' | 'member';
  collection?: string;
  path: string;
  /** Where it begins, from 1. */
  line: number;
  bytes: Buffer;
}

type Expected =
  'opening' | 'first item' | 'item' | 'after item' | 'first key' | 'key' | 'colon' | 'member' | 'after member' | 'end';
type Captured = 'resource' | 'member' | 'key';

const words: Record<Expected, string> = {
  opening: 'a list or an object',
  'first item': 'a value or "]"',
  item: 'a value',
  'after item': '"," or "]"',
  'first key': 'a name in quotes or "}"',
  key: 'a name in quotes',
  colon: '":"',
  member: 'a value',
  'after member': '"," or "}"',
  end: 'nothing more',
};

const none = Buffer.alloc(0);

/** Cuts a dump into its resources, chunk by chunk; holds one resource at most. */
export class ResourceSplitter {
  readonly #shape: DumpShape;
  readonly #limits: DumpLimits;
  readonly #scanner = new ValueScanner();
  #expected: Expected = 'opening';
  #line = 1;
  #index = 0;
  #collection: string | undefined;
  /** What is being captured, and its bytes of earlier chunks. */
  #captured: Captured | undefined;
  #startLine = 1;
  #parts: Buffer[] = [];
  #size = 0;

  constructor(shape: DumpShape, limits: DumpLimits) {
    this.#shape = shape;
    this.#limits = limits;
    if (shape === 'resources') this.#expected = 'item';
  }

  push(bytes: Buffer): Piece[] {
    const pieces: Piece[] = [];
    let i = 0;
    while (i < bytes.length) {
      if (this.#captured) {
        const end = this.#scanner.scan(bytes, i);
        this.#keep(end < 0 ? bytes.subarray(i) : bytes.subarray(i, end));
        if (end < 0) return pieces;
        i = end;
        this.#finish(this.#captured, pieces);
        continue;
      }
      const byte = bytes[i] ?? 0;
      if (isSpace(byte)) {
        if (byte === NEWLINE) this.#line++;
        i++;
      } else if (!this.#step(byte, pieces)) i++;
    }
    return pieces;
  }

  /** After the last chunk: what is missing is said. */
  end(): Piece[] {
    const pieces: Piece[] = [];
    if (this.#captured && this.#scanner.mayEnd) this.#finish(this.#captured, pieces);
    if (this.#captured)
      this.#fail(`is not JSON: ends in the middle of what begins in line ${this.#startLine}`, this.#line + this.#scanner.lines);
    const isComplete = this.#expected === 'end' || (this.#shape === 'resources' && this.#expected === 'item');
    if (!isComplete) this.#fail(`is not JSON: ends where ${words[this.#expected]} is expected`);
    return pieces;
  }

  /** Reads a byte between values; true when it begins one, and is to be read again as part of it. */
  #step(byte: number, pieces: Piece[]): boolean {
    const expected = this.#expected;
    switch (expected) {
      case 'opening':
        if (this.#shape === 'list' && byte === OPEN_LIST) this.#expected = 'first item';
        else if (byte === OPEN_OBJECT) this.#expected = 'first key';
        else this.#unexpected(byte);
        return false;
      case 'first item':
      case 'item':
        if (byte === CLOSE_LIST && expected === 'first item') return this.#endList();
        return this.#capture('resource', byte);
      case 'after item':
        if (byte === COMMA) this.#expected = 'item';
        else if (byte === CLOSE_LIST) return this.#endList();
        else this.#unexpected(byte);
        return false;
      case 'first key':
      case 'key':
        if (byte === CLOSE_OBJECT && expected === 'first key') this.#expected = 'end';
        else if (byte === QUOTE) return this.#capture('key', byte);
        else this.#unexpected(byte);
        return false;
      case 'colon':
        if (byte === COLON) this.#expected = 'member';
        else this.#unexpected(byte);
        return false;
      case 'member':
        if (byte !== OPEN_LIST) return this.#capture('member', byte);
        pieces.push(this.#piece('collection', this.#collection ?? '', none));
        this.#index = 0;
        this.#expected = 'first item';
        return false;
      case 'after member':
        if (byte === COMMA) this.#expected = 'key';
        else if (byte === CLOSE_OBJECT) this.#expected = 'end';
        else this.#unexpected(byte);
        return false;
      case 'end':
        return this.#unexpected(byte);
    }
  }

  #endList(): false {
    this.#expected = this.#shape === 'collections' ? 'after member' : 'end';
    return false;
  }

  #capture(what: Captured, first: number): true {
    if (first === COMMA || first === COLON || first === CLOSE_LIST || first === CLOSE_OBJECT) this.#unexpected(first);
    this.#captured = what;
    this.#startLine = this.#line;
    this.#scanner.start(first);
    return true;
  }

  #keep(part: Buffer): void {
    this.#parts.push(part);
    this.#size += part.length;
    const { resourceBytes, depth } = this.#limits;
    if (this.#size > resourceBytes) this.#fail(`is larger than ${resourceBytes} bytes`, this.#startLine, 'RESOURCE_TOO_LARGE');
    if (this.#scanner.deepest > depth) this.#fail(`is nested deeper than ${depth} levels`, this.#startLine, 'RESOURCE_TOO_DEEP');
  }

  #finish(captured: Captured, pieces: Piece[]): void {
    const [first] = this.#parts;
    const bytes = this.#parts.length === 1 && first ? first : Buffer.concat(this.#parts);
    this.#captured = undefined;
    this.#parts = [];
    this.#size = 0;
    if (captured === 'key') {
      this.#collection = this.#nameOf(bytes);
      this.#expected = 'colon';
    } else if (captured === 'member') {
      pieces.push(this.#piece('member', this.#collection ?? '', bytes));
      this.#expected = 'after member';
    } else {
      pieces.push(this.#piece('resource', this.#here(), bytes));
      this.#index++;
      this.#expected = this.#shape === 'resources' ? 'item' : 'after item';
    }
    this.#line += this.#scanner.lines;
  }

  #piece(kind: Piece['kind'], path: string, bytes: Buffer): Piece {
    const line = kind === 'collection' ? this.#line : this.#startLine;
    return { kind, path, line, bytes, ...(this.#collection !== undefined && { collection: this.#collection }) };
  }

  #nameOf(bytes: Buffer): string {
    try {
      return String(JSON.parse(bytes.toString()));
    } catch {
      return this.#fail('is not JSON: the name of a collection cannot be read', this.#startLine);
    }
  }

  #here(): string {
    return at(this.#collection ?? '', this.#index);
  }

  #unexpected(byte: number): never {
    const shown = byte > 0x20 && byte < 0x7f ? `"${String.fromCharCode(byte)}"` : `the byte ${byte}`;
    return this.#fail(`is not JSON: ${shown} stands where ${words[this.#expected]} is expected`);
  }

  #fail(reason: string, line = this.#line, rule = 'NOT_JSON'): never {
    const path = this.#captured === 'resource' || this.#expected.includes('item') ? this.#here() : (this.#collection ?? '');
    throw new BrokenDump(problem(path, reason, rule, line));
  }
}
