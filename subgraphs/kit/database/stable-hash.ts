import { createHash } from 'node:crypto';

/** JSON with sorted keys and without undefined: equal values, equal text. */
export function canonicalJson(value: unknown): string {
  return (
    JSON.stringify(value, (_key, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
        : part,
    ) ?? 'null'
  );
}

/** SHA-256 of the canonical JSON, in hex. */
export const stableHash = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');

/** Every leaf of a JSON value by its path: `items[0].quantity`. */
export function* leaves(value: unknown, path = ''): Generator<[path: string, leaf: unknown]> {
  const parts: [string, unknown][] = Array.isArray(value)
    ? value.map((part, index) => [`${path}[${index}]`, part])
    : typeof value === 'object' && value !== null
      ? Object.entries(value).map(([key, part]) => [path ? `${path}.${key}` : key, part])
      : [];
  if (parts.length === 0) yield [path, value];
  else for (const [at, part] of parts) yield* leaves(part, at);
}
