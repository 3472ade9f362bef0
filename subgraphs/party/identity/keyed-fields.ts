import { isPlainText } from '../../kit/plain-text.ts';
import { invalidKey } from '../errors.ts';
import { createFieldReader, type FieldReader } from '../rules/field-reader.ts';

/** Reads an input with an idempotency key. */
export const keyedFields = (input: { idempotencyKey: string }, operation: string, path = ['input']): FieldReader =>
  createFieldReader(path, operation, isPlainText(input.idempotencyKey, 16) ? [] : [invalidKey()]);
