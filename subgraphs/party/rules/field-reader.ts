import type { InputProblem } from '../../kit/graph/user-error.ts';
import { invalidValue, missingValue } from '../errors.ts';
import type { TextReader } from './readers.ts';

type Given = string | null | undefined;

/** Reads the fields of one input; what is missing or wrong gathers in `problems`, all at once. */
export interface FieldReader {
  problems: InputProblem[];
  /** A value that must be there; empty text after a problem. */
  required(name: string, given: Given, reader: TextReader): string;
  optional(name: string, given: Given, reader: TextReader): string | null;
  /** Fields of an input within this one. */
  within(name: string): FieldReader;
}

export const createFieldReader = (path: readonly string[], operation: string, problems: InputProblem[] = []): FieldReader => {
  const read = (name: string, given: string, { read: check, expected }: TextReader) => {
    const value = check(given);
    if (value === undefined) problems.push(invalidValue([...path, name], expected, operation));
    return value;
  };
  const isBlank = (given: Given): given is null | undefined | '' => given == null || given.trim() === '';

  return {
    problems,
    required: (name, given, reader) => {
      if (!isBlank(given)) return read(name, given, reader) ?? '';
      problems.push(missingValue([...path, name], reader.expected, operation));
      return '';
    },
    optional: (name, given, reader) => (isBlank(given) ? null : (read(name, given, reader) ?? null)),
    within: (name) => createFieldReader([...path, name], operation, problems),
  };
};
