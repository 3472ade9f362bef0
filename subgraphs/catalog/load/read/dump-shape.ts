import { CLOSES, isSpace, OPEN_LIST, OPEN_OBJECT, OPENS, QUOTE } from './json-bytes.ts';
import { meaning } from './json-bytes.ts';
import { ValueScanner } from './value-scanner.ts';

/** A list of resources, an object of lists by collection, or resources one after the other: one alone, or one a line. */
export type DumpShape = 'list' | 'collections' | 'resources';

const ownNames = new Set(['"id"', '"name"']);

/** What the first object of a dump is: a resource has an id or a name; undefined while that cannot be said. */
const shapeOfObject = (bytes: Buffer, from: number, isAll: boolean): DumpShape | undefined => {
  const scanner = new ValueScanner();
  let i = from + 1;
  let depth = 1;
  while (i < bytes.length && depth > 0) {
    const byte = bytes[i] ?? 0;
    if (byte === QUOTE) {
      scanner.start(byte);
      const end = scanner.scan(bytes, i);
      if (end < 0) return undefined;
      const isName = depth === 1 && end - i <= 6 && ownNames.has(bytes.toString('latin1', i, end));
      i = end;
      while (isName && isSpace(bytes[i])) i++;
      if (isName && bytes[i] === 0x3a) return 'resources';
      continue;
    }
    if (meaning[byte] === OPENS) depth++;
    else if (meaning[byte] === CLOSES) depth--;
    i++;
  }
  if (depth > 0) return undefined;
  while (isSpace(bytes[i])) i++;
  if (i === bytes.length) return isAll ? 'collections' : undefined;
  return 'resources';
};

/** What a dump is, as far as its beginning tells; null: no dump at all. `isAll`: there is no more, or no more is waited for. */
export const shapeOf = (bytes: Buffer, isAll: boolean): DumpShape | null | undefined => {
  let i = 0;
  while (isSpace(bytes[i])) i++;
  if (i === bytes.length) return isAll ? null : undefined;
  if (bytes[i] === OPEN_LIST) return 'list';
  if (bytes[i] !== OPEN_OBJECT) return null;
  return shapeOfObject(bytes, i, isAll) ?? (isAll ? 'collections' : undefined);
};
