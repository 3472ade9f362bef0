import { schemas, type Collection, type TmfResource } from './dump.schema.ts';
import { at, problem, type DumpProblem } from './problem.ts';
import { isObject } from './v5/json.ts';
import { pathIn, toV4 } from './v5/to-v4.ts';

export type ReadResource<C extends Collection> = { ok: true; resource: TmfResource<C> } | { ok: false; problems: DumpProblem[] };

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

/** One TMF620 resource, v4 or v5, or all that is wrong with its shape. `path` is where it stands. */
export const readResource = <C extends Collection>(collection: C, value: unknown, path = ''): ReadResource<C> => {
  const written = isObject(value) ? toV4(collection, value) : value;
  const parsed = schemas[collection].safeParse(written);
  if (parsed.success) return { ok: true, resource: parsed.data as TmfResource<C> };
  const problems = parsed.error.issues.map((issue) => {
    const where = isObject(value) ? pathIn(value, issue.path) : issue.path;
    const reason = messageOf(issue.message, valueAt(written, issue.path));
    return problem(at(path, ...where), reason, rules[reason]);
  });
  return { ok: false, problems };
};
