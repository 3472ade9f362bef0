import { isPlainText } from '../../kit/plain-text.ts';
import { invalidKey } from '../errors.ts';
import { createFieldReader, type FieldReader } from './field-reader.ts';

/** Reads the input of a mutation that is done once per key. */
export const inputFields = (operation: string, { idempotencyKey }: { idempotencyKey: string }): FieldReader =>
  createFieldReader(['input'], operation, isPlainText(idempotencyKey, 1) ? [] : [invalidKey()]);
