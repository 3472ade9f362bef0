import { inputProblem, type InputProblem } from '../../kit/graph/user-error.ts';
import { isPlainText } from '../../kit/plain-text.ts';
import { tooManyLeases } from '../errors.ts';
import type { LeaseNumbersInput } from '../generated/resolvers.ts';

const repeated = (values: readonly (string | null | undefined)[], index: number) =>
  values[index] != null && values.indexOf(values[index]) < index;

/** Everything that is wrong with a request by itself, before cart and pool are asked. */
export const checkLeaseInput = ({ idempotencyKey, lines }: LeaseNumbersInput, maxHeld: number): InputProblem[] => {
  const problems: InputProblem[] = [];
  const add = (code: string, reason: string, ...path: string[]) =>
    void problems.push(inputProblem(code, reason, ['input', ...path]));
  if (!isPlainText(idempotencyKey, 1)) add('INVALID_KEY', 'The key has 1 to 200 characters.', 'idempotencyKey');
  if (lines.length === 0) add('NO_LINES', 'Say which line needs which number.', 'lines');
  if (lines.length > maxHeld) return [...problems, tooManyLeases(maxHeld)];

  const column = (field: 'cartItemId' | 'msisdn' | 'simCartItemId') => lines.map((line) => line[field]);
  const [items, numbers, sims] = [column('cartItemId'), column('msisdn'), column('simCartItemId')];
  lines.forEach((_line, index) => {
    const at = (field: string) => ['lines', String(index), field] as const;
    if (repeated(items, index)) add('DUPLICATE_LINE', 'One line can have one number.', ...at('cartItemId'));
    if (repeated(numbers, index)) add('DUPLICATE_NUMBER', 'One number can belong to one line.', ...at('msisdn'));
    if (repeated(sims, index)) add('DUPLICATE_LINE', 'One line can have one SIM.', ...at('simCartItemId'));
  });
  return problems;
};
