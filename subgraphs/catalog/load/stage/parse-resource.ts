import { isUtf8 } from 'node:buffer';
import { at, problem, type DumpProblem } from '../../tmf/problem.ts';
import type { Piece } from '../read/resource-splitter.ts';

export type ParsedPiece = { ok: true; value: unknown; text: string } | { ok: false; problem: DumpProblem };

/** PostgreSQL holds neither a zero character nor half of a surrogate pair. */
const isStorable = (text: string) => text.isWellFormed() && !text.includes('\0');

const findUnstorable = (value: unknown, path: string): string | undefined => {
  if (typeof value === 'string') return isStorable(value) ? undefined : path;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, part] of Object.entries(value)) {
    const where = at(path, Array.isArray(value) ? Number(key) : key);
    const found = isStorable(key) ? findUnstorable(part, where) : path;
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Where the parser stopped, as lines after the first; it says so in one of two ways. */
const linesBefore = (message: string, text: string): number => {
  const line = /\(line (\d+) column \d+\)/.exec(message)?.[1];
  if (line) return Number(line) - 1;
  const position = /at position (\d+)/.exec(message)?.[1];
  return position ? text.slice(0, Number(position)).split('\n').length - 1 : 0;
};

const notJson = (piece: Piece, text: string, error: unknown): DumpProblem => {
  const message = String((error as { message?: unknown }).message);
  const what = message.replace(/ in JSON at position.*$/s, '').replace(/, (\.\.\.)?".*$/s, '');
  return problem(piece.path, `is not JSON: ${what}`, 'NOT_JSON', piece.line + linesBefore(message, text));
};

/** The value of a piece of a dump, and its text. */
export const parsePiece = (piece: Piece): ParsedPiece => {
  const { bytes, path, line } = piece;
  const fail = (reason: string, rule: string, where = path) =>
    ({ ok: false, problem: problem(where, reason, rule, line) }) as const;
  if (!isUtf8(bytes)) return fail('is not UTF-8', 'NOT_READABLE');
  const text = bytes.toString();
  try {
    const value: unknown = JSON.parse(text);
    // Only an escape can bring one in.
    const unstorable = text.includes('\\u') ? findUnstorable(value, path) : undefined;
    if (unstorable === undefined) return { ok: true, value, text };
    return fail('contains a character that cannot be stored: a zero or half of a pair', 'CHARACTER_NOT_STORABLE', unstorable);
  } catch (error) {
    return { ok: false, problem: notJson(piece, text, error) };
  }
};
