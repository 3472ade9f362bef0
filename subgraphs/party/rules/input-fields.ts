import type { InputProblem } from '../../kit/graph/user-error.ts';
import { isPlainText } from '../../kit/plain-text.ts';
import { invalidKey } from '../errors.ts';
import { createFieldReader, type FieldReader } from './field-reader.ts';

interface Keyed {
  idempotencyKey: string;
}

/** What is wrong with the key of a mutation that is done once per key. */
export const checkKey = ({ idempotencyKey }: Keyed, shortest = 1): InputProblem[] =>
  isPlainText(idempotencyKey, shortest) ? [] : [invalidKey(shortest)];

/** Reads the input of such a mutation. */
export const inputFields = (
  operation: string,
  input: Keyed,
  { path = ['input'], shortest = 1 }: { path?: string[]; shortest?: number } = {},
): FieldReader => createFieldReader(path, operation, checkKey(input, shortest));
