import { collections, type Collection } from '../../tmf/dump.schema.ts';
import { problem, type DumpProblem } from '../../tmf/problem.ts';
import { isJsonPatch, named, recognise } from '../../tmf/recognise.ts';
import { isObject } from '../../tmf/v5/json.ts';
import type { Piece } from '../read/resource-splitter.ts';

const known = collections.join(', ');

/** A part of an object of collections that is no resource: what is wrong with it, if anything. */
export const checkMember = ({ kind, path, line }: Piece): DumpProblem | undefined => {
  if (path.startsWith('@')) return undefined;
  if (!named(path)) return problem(path, `is no collection of a catalog; known are ${known}`, 'UNKNOWN_COLLECTION', line);
  return kind === 'member' ? problem(path, 'must be a list', 'NOT_A_LIST', line) : undefined;
};

/** Null: in a collection that is none, which was said already. */
export const collectionOf = ({ collection, path, line }: Piece, value: unknown): Collection | DumpProblem | null => {
  if (collection !== undefined) return named(collection) ?? null;
  const recognised = isObject(value) ? recognise(value) : undefined;
  if (recognised) return recognised;
  return problem(path, isJsonPatch(value) ? 'is a JSON Patch, not a resource' : `is none of ${known}`, 'UNKNOWN_RESOURCE', line);
};
