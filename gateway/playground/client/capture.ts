/**
 * `# capture: cartId = createCart.cart.id`: remember what the answer's `data` holds at that path; with `~ \d{6}` at the end, the first
 * part of that text that fits.
 */
export interface Capture {
  name: string;
  path: string;
  pattern?: string;
}

const captureLine = /^[ \t]*#[ \t]*capture:[ \t]*([\w-]+)[ \t]*=[ \t]*([\w.]+)(?:[ \t]*~[ \t]*(\S+))?/gm;

export const capturesIn = (query: string): Capture[] =>
  [...query.matchAll(captureLine)].map(([, name = '', path = '', pattern]) => ({ name, path, ...(pattern && { pattern }) }));

const step = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;

/** The value at a dotted path; numbers index lists, as in `availableNumbers.nodes.0.value`. */
export const valueAt = (data: unknown, path: string): unknown => path.split('.').reduce(step, data);

const partOf = (value: unknown, pattern: string | undefined) =>
  pattern === undefined ? value : new RegExp(pattern).exec(typeof value === 'string' ? value : JSON.stringify(value ?? ''))?.[0];

/** What an answer gives to remember, and which captures found nothing in it. */
export const capture = (query: string, data: unknown) => {
  const found: Record<string, unknown> = {};
  const missed: Capture[] = [];
  for (const wanted of capturesIn(query)) {
    const value = partOf(valueAt(data, wanted.path), wanted.pattern);
    if (value === undefined || value === null) missed.push(wanted);
    else found[wanted.name] = value;
  }
  return { found, missed };
};
