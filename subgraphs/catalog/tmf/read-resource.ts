import { schemas, type Collection, type TmfResource } from './dump.schema.ts';
import { at, problem, type DumpProblem } from './problem.ts';
import { isV5 } from './recognise.ts';

export type ReadResource<C extends Collection> =
  { ok: true; resource: TmfResource<C> } | { ok: false; problems: DumpProblem[] };

/** Our own messages stand as they are; those of the parser start with what the reader knows already. */
const messageOf = (message: string, input: unknown) =>
  message.startsWith('Invalid input') && input === undefined ? 'is missing' : message.replace(/^Invalid input: /, '');

const rules: Readonly<Record<string, string>> = {
  'is missing': 'MISSING_VALUE',
  'is empty': 'MISSING_VALUE',
  'a price needs its currency': 'PRICE_WITHOUT_CURRENCY',
};

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? (part as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );

/** One resource as the catalog works with it, or all that is wrong with its shape. */
export const readResource = <C extends Collection>(collection: C, value: unknown, path = ''): ReadResource<C> => {
  if (isV5(value)) return { ok: false, problems: [problem(path, 'is a TMF620 v5 payload; this catalog reads v4', 'NOT_V4')] };
  const parsed = schemas[collection].safeParse(value);
  if (parsed.success) return { ok: true, resource: parsed.data as TmfResource<C> };
  const problems = parsed.error.issues.map((issue) => {
    const reason = messageOf(issue.message, valueAt(value, issue.path));
    return problem(at(path, ...issue.path), reason, rules[reason] ?? 'INVALID_VALUE');
  });
  return { ok: false, problems };
};
